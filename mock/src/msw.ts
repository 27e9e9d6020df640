import { type HttpHandler, HttpResponse, http } from 'msw';
import type { Mock } from './mock.js';

/**
 * Returns the handlers that let msw answer with a mock.
 *
 * @param options.baseUrl URL below which requests go to the mock, such as `https://dms.eu-de.otc.t-systems.com`.
 */
export function handlers(
  mock: Pick<Mock, 'fetch'>,
  { baseUrl }: { readonly baseUrl: string },
): HttpHandler[] {
  return [
    http.all(`${baseUrl.replace(/\/$/, '')}/*`, async ({ request }) => {
      try {
        return await mock.fetch(request);
      } catch {
        // A fault has dropped the connection.
        return HttpResponse.error();
      }
    }),
  ];
}
