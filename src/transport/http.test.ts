import { describe, expect, it } from 'vitest';
import { createHttp } from './http.js';

describe('createHttp', () => {
  it.each([undefined, '', '.', '..'])(
    'refuses the path parameter %o before it sends',
    async (value) => {
      const urls: string[] = [];
      const http = createHttp('https://dms.example.com', async ({ url }) => {
        urls.push(url);
        return new Response();
      });
      // Any path will do, and none is named here, so its types cannot be used.
      const request = http.request as unknown as (...given: unknown[]) => Promise<unknown>;
      const params = { path: { id: value } };
      await expect(request('get', '/topics/{id}', { params })).rejects.toThrow(
        /path parameter "id" /,
      );
      expect(urls).toEqual([]);
      await request('get', '/topics/{id}', { params: { path: { id: 'a/b' } } });
      expect(urls).toEqual(['https://dms.example.com/topics/a%2Fb']);
    },
  );
});
