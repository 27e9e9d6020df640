import { describe, expect, it } from 'vitest';
import { hiding, mask } from './hiding.js';

const inJson = (text: string) => JSON.stringify(text).slice(1, -1);
const inCode = (digits: (code: string) => string) => (text: string) =>
  text.replace(
    /[\s\S]/g,
    (unit) => `\\u${digits(unit.charCodeAt(0).toString(16).padStart(4, '0'))}`,
  );
const bytewise = (text: string) =>
  Array.from(
    new TextEncoder().encode(text),
    (byte) => `%${byte.toString(16).padStart(2, '0')}`,
  ).join('');
const marks: Record<string, string> = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&#39;',
  '<': '&lt;',
  '>': '&gt;',
};
const lower = (text: string) => text.replace(/%..|\\u..../g, (code) => code.toLowerCase());

const forms: Record<string, (text: string) => string> = {
  'as it is': (text) => text,
  'in JSON': inJson,
  'in JSON within JSON': (text) => inJson(inJson(text)),
  'in JSON three levels deep': (text) => inJson(inJson(inJson(text))),
  'in JSON with escaped slashes': (text) => inJson(text).replaceAll('/', '\\/'),
  'in JSON of ASCII only': (text) => inJson(text).replace(/[^\x20-\x7e]/g, inCode(String)),
  'in code numbers': inCode(String),
  'in code numbers with capitals': inCode((code) => code.toUpperCase()),
  'in HTML': (text) => text.replace(/[&"'<>]/g, (mark) => marks[mark] ?? ''),
  'in HTML with hexadecimal marks': (text) =>
    text.replace(/[&"'<>]/g, (mark) => `&#x${mark.charCodeAt(0).toString(16)};`),
  'in HTML with zeros': (text) => text.replace(/[&"'<>]/g, (mark) => `&#0${mark.charCodeAt(0)};`),
  'in HTML numbers': (text) => text.replace(/./gsu, (one) => `&#${one.codePointAt(0)};`),
  percentEncoded: encodeURIComponent,
  'percent-encoded in small letters': (text) => lower(encodeURIComponent(text)),
  'percent-encoded in each byte': bytewise,
  'in a form': (text) => new URLSearchParams([['', text]]).toString().slice(1),
  'in JSON in a URL': (text) => encodeURIComponent(inJson(text)),
};

const secrets = [
  'p"a\\s/s wörd',
  'a\\\\b"\\',
  `<it's> & "more"`,
  'line one\nline\ttwo',
  '😀€ß😀',
  '.*+?^{}$()|[]',
  '100%25 of it',
  'MIIE/+=='.repeat(300),
  'x'.repeat(1_500),
  'x'.repeat(409),
];

describe.each(Object.entries(forms))('a secret %s', (_, form) => {
  it.each(secrets.map((secret) => [secret.slice(0, 20), secret]))('is masked: %j', (_, secret) => {
    const text = `The value [${form(secret)}] is not [${form(secret)}].`;
    // A backslash after the secret may belong to it.
    expect(hiding([secret])(text).replaceAll('\\]', ']')).toBe(
      `The value [${mask}] is not [${mask}].`,
    );
  });
});

describe('hiding', () => {
  // Texts that hold no other sign of an encoding.
  it.each([
    ['a blank of a form', 'two words', 'two+words'],
    ['a code number without its backslash', 'a-secret', 'a-u0073ecret'],
    ['a short form without its backslash', 'line\tand', 'linetand'],
    ['half of a character', 'half 😀 of it', 'half \ud83d of it'],
    ['a bare percent sign', '100% of it', '100% of it'],
  ])('masks a text with %s alone', (_, secret, text) => {
    expect(hiding([secret])(`[${text}]`)).toBe(`[${mask}]`);
  });

  it('masks the beginning of a long token as well', () => {
    const token = Array.from({ length: 500 }, (_, index) => index.toString(36)).join('');
    expect(hiding([token])(`Refused: ${token.slice(0, 300)}...`).length).toBeLessThan(200);
  });

  it('leaves other texts as they are', () => {
    const text = 'stars ****** and p"a\\s/s and %70 and &quot;';
    expect(hiding(['p"a\\s/s wörd', 'abc', ''])(text)).toBe(text);
  });

  it('takes linear time, whatever the text', { timeout: 20_000 }, () => {
    const hide = hiding([`a${'\\"'.repeat(30)}`, 'MIIxyz'.repeat(200)]);
    for (const piece of [
      '\\',
      'a\\"',
      'MIIxyz',
      '&#0',
      'a\\\\\\\\\\\\\\"',
      '%5',
      '%5C',
      '\\u005c',
    ]) {
      const text = piece.repeat(200_000);
      expect(typeof hide(text)).toBe('string');
    }
  });
});
