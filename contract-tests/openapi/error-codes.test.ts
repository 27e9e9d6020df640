import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { facts } from '../../tools/conformance/vendor-facts.js';
import { readErrorCatalogue } from '../../tools/description/error-catalogue.js';
import { operations } from '../support/description.js';

const { codes, gateway, others } = readErrorCatalogue(
  new URL('../../openapi/error-codes.yaml', import.meta.url),
);
const entries = [...codes, ...gateway, ...others];
const known = operations.map(({ operationId }) => operationId);
const sentence = /^\S.*\.$/;
const form = {
  status: expect.toSatisfy((status) => Number.isInteger(status) && status >= 400 && status < 600),
  message: expect.stringMatching(/^\S.*\S$/),
  meaning: expect.stringMatching(sentence),
  remedy: expect.stringMatching(sentence),
};

describe('openapi/error-codes.yaml', () => {
  it.each(entries)('$code has the form of a code', (entry) => {
    const { operations: concerned, note, repeatable, ...rest } = entry;
    const unlisted = {
      source: expect.stringMatching(sentence),
      rank: expect.stringMatching(/^(service|family)$/),
    };
    const isListed = codes.includes(entry);
    const code = expect.stringMatching(/^(APIGW\.\d{4}|(DMS|CBC)\.\d{8,9})$/);
    expect(rest).toEqual({ code, ...form, ...(!isListed && unlisted) });
    if (note !== undefined) expect(note).toMatch(sentence);
    if (concerned !== undefined) expect(concerned).not.toEqual([]);
    expect(new Set(concerned).size).toBe(concerned?.length ?? 0);
    expect([true, undefined]).toContain(repeatable);
  });

  it('has each code once', () => {
    const names = entries.map(({ code }) => code);
    expect(names.filter((code, index) => names.indexOf(code) !== index)).toEqual([]);
  });

  it('names operations of the description only', () => {
    const unknown = entries.flatMap(({ code, meaning, remedy, operations: concerned = [] }) => {
      // Fields are in snake_case, so a name in camelCase is an operation.
      const inText = `${meaning} ${remedy}`.matchAll(/`([a-z]+[A-Z]\w*)`/g);
      const named = [...concerned, ...[...inText].map(([, id = '']) => id)];
      return named.filter((id) => !known.includes(id)).map((id) => `${code}: ${id}`);
    });
    expect(unknown).toEqual([]);
  });

  it('has the codes of the vendor with their statuses, in the order of the page', () => {
    expect(codes.map(({ code, status }) => `${code} ${status}`)).toEqual(
      facts.error_codes.map(({ code, status }) => `${code} ${status}`),
    );
  });
});

/** Returns a pattern for a message of the catalogue, with any text for its placeholders. */
function patternOf(message: string): RegExp {
  const parts = message.split(/\{[^{}]*\}|<\w+>/);
  return new RegExp(`^${parts.map((part) => part.replace(/\W/g, '\\$&')).join('.+')}$`);
}

describe('error examples of the description', () => {
  const folder = new URL('../../openapi/components/examples/', import.meta.url);
  const files = readdirSync(folder).filter((file) => file.startsWith('Error.'));

  it.each(files)('%s has a code of the catalogue, with its status and message', (file) => {
    // A cast: another test validates every example against the schema of its body.
    const { value } = parse(readFileSync(new URL(file, folder), 'utf8')) as {
      value: { error_code?: string; error_msg?: string; failed_topics?: { error_msg: string }[] };
    };
    // The reasons of single topics have no code.
    if (value.failed_topics) return expect(value).toEqual({ failed_topics: value.failed_topics });
    const entry = entries.find(({ code }) => code === value.error_code);
    expect(entry, `${value.error_code} is not in openapi/error-codes.yaml`).toBeDefined();
    expect(entry?.status).toBe(Number(file.split('.')[1]));
    expect(value.error_msg).toMatch(patternOf(entry?.message ?? ''));
  });
});
