import { type HttpHandler, HttpResponse, http } from 'msw';
import type { Mock } from './mock.js';

/**
 * Returns the handlers that let msw answer with a mock.
 *
 * @param options.baseUrl URL below which requests go to the mock, such as `https://dms.eu-de.otc.t-systems.com`. Its path,
 * such as that of a proxy, is removed.
 */
export function handlers(
  mock: Pick<Mock, 'fetch'>,
  { baseUrl }: { readonly baseUrl: string },
): HttpHandler[] {
  const base = baseUrl.replace(/\/$/, '');
  const { pathname } = new URL(`${base}/`);
  return [
    http.all(`${base}/*`, async ({ request }) => {
      const { method, headers, signal } = request;
      const url = new URL(request.url);
      url.pathname = url.pathname.slice(pathname.length - 1);
      try {
        const body = (await request.text()) || null;
        return await mock.fetch(url, { method, headers, body, signal });
      } catch {
        // A fault has dropped the connection.
        return HttpResponse.error();
      }
    }),
  ];
}
