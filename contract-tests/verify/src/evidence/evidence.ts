import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Contract } from '../description/contract.js';
import { type Exchange, jsonOf } from '../judge/exchange.js';
import type { Secrets } from '../judge/secrets.js';
import { walk } from '../schema/walk.js';
import { createAnonymous } from './anonymous.js';

/** Observed answers, to be written at the end of a run: until then not all secrets are known. */
export interface Evidence {
  /** Keeps an answer: per operation and status the longest one. */
  add(exchange: Exchange): void;
  /** Returns the files by name, without secrets, IDs, names and addresses. */
  files(secrets: Secrets): Record<string, string>;
}

/** Creates an empty collection. */
export function createEvidence({ schemas }: Contract): Evidence {
  const kept = new Map<string, Exchange>();
  return {
    add(exchange) {
      const { operation, response } = exchange;
      if (!operation) return;
      const name = `${operation.operationId}.${response.status}.json`;
      const known = kept.get(name);
      if (!known || known.response.text.length < response.text.length) kept.set(name, exchange);
    },
    files(secrets) {
      const anonymous = createAnonymous();
      const sorted = [...kept].sort(([one], [other]) => one.localeCompare(other));
      return Object.fromEntries(
        sorted.map(([name, { operation, response }]) => {
          const { status, headers, text } = response;
          const json = jsonOf(text);
          const body = secrets.value(json ?? text);
          const { schema } = operation?.responses[status] ?? {};
          const visits = schema === undefined ? [] : walk(schemas, schema, body);
          const seen = {
            operationId: operation?.operationId,
            status,
            mediaType: headers['content-type']?.split(';')[0],
            ...(text !== '' && { body: anonymous.value(body, visits) }),
          };
          return [name, `${JSON.stringify(seen, null, 2)}\n`];
        }),
      );
    },
  };
}

/** Writes the files of the evidence into a folder. */
export async function writeEvidence(folder: string, files: Record<string, string>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}
