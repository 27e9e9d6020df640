import { describe, expect, it } from 'vitest';
import { canonicalHeaders } from './canonical-headers.js';
import { canonicalRequest } from './canonical-request.js';

function lines(pathAndQuery: string): string[] {
  return canonicalRequest({
    method: 'GET',
    url: `https://dms.example.com${pathAndQuery}`,
    headers: canonicalHeaders({ host: 'dms.example.com', 'x-sdk-date': 'now' }),
    payloadHash: 'hash',
  }).split('\n');
}

describe('canonicalRequest', () => {
  it('joins method, path, query, headers, their names and the hash of the body', () => {
    expect(lines('/v2/a?b=c')).toEqual([
      'GET',
      '/v2/a/',
      'b=c',
      'host:dms.example.com',
      'x-sdk-date:now',
      '',
      'host;x-sdk-date',
      'hash',
    ]);
  });

  it.each([
    ['/', '/'],
    ['/v2', '/v2/'],
    ['/v2/', '/v2/'],
    ['/v2//a', '/v2//a/'],
    ['/a%2Fb/c%20d', '/a%2Fb/c%20d/'],
    ["/it's(1)*!", '/it%27s%281%29%2A%21/'],
    ['/%e4%bd%a0/%41%7e', '/%E4%BD%A0/A~/'],
    ['/100%', '/100%25/'],
    ['/%zz/%FF', '/%25zz/%FF/'],
    ['/é', '/%C3%A9/'],
  ])('writes the path %s as %s', (path, expected) => {
    expect(lines(path)[1]).toBe(expected);
  });

  it.each([
    ['nothing', '', ''],
    ['an empty query', '?', ''],
    ['a single pair', '?limit=2', 'limit=2'],
    ['what is sorted', '?limit=2&offset=0&offset=1', 'limit=2&offset=0&offset=1'],
    ['what is not', '?offset=1&limit=2&offset=0', 'limit=2&offset=0&offset=1'],
    ['no value', '?b=&a', 'a=&b='],
    ['empty pairs', '?b=1&&a=2&', 'a=2&b=1'],
    ['an equals sign in a value', '?a=b=c', 'a=b%3Dc'],
    ['a slash and a plus', '?a=b/c+d', 'a=b%2Fc%2Bd'],
    ['characters that encodeURIComponent leaves', "?a=!'()*", 'a=%21%27%28%29%2A'],
    ['lower-case hexadecimal digits', '?a=%c3%a9', 'a=%C3%A9'],
    ['a key that another starts with', '?a-b=1&a1=1&a=2&a=1', 'a=1&a=2&a-b=1&a1=1'],
    ['keys whose order changes when encoded', '?~=1&%7B=2&-=3&%2F=4', '-=3&%2F=4&%7B=2&~=1'],
    [
      'keys in another order in UTF-16',
      '?%F0%9F%98%80=1&%EF%BF%BD=2',
      '%EF%BF%BD=2&%F0%9F%98%80=1',
    ],
    ['values by their bytes', '?a=~&a=%C3%A9&a=%20', 'a=%20&a=~&a=%C3%A9'],
  ])('writes a query with %s', (_, query, expected) => {
    expect(lines(`/v2${query}`)[2]).toBe(expected);
  });
});
