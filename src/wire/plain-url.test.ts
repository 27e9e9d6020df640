import { describe, expect, it } from 'vitest';
import { plainUrl } from './plain-url.js';

const slashes = '/'.repeat(100_000);

describe('plainUrl', () => {
  it.each([
    ['no path', 'https://host', 'https://host'],
    ['a slash', 'https://host/', 'https://host'],
    ['a path', 'http://host:80/a/b', 'http://host/a/b'],
    ['a path and slashes', new URL('https://host/a//'), 'https://host/a'],
    ['100,000 slashes at its end', `https://host/a${slashes}`, 'https://host/a'],
    ['100,000 slashes in its middle', `https://host${slashes}a`, `https://host${slashes}a`],
    [
      'runs of slashes',
      `https://host/${'//a'.repeat(50_000)}/`,
      `https://host/${'//a'.repeat(50_000)}`,
    ],
  ])('returns a URL with %s without slashes at the end', (_, text, plain) => {
    expect(plainUrl(text)).toBe(plain);
  });

  it.each(['host', 'ftp://host', 'https://user@host', 'https://host?a', 'https://host#a', ''])(
    'returns undefined for "%s"',
    (text) => {
      expect(plainUrl(text)).toBeUndefined();
    },
  );
});
