/** A request of the panel. */
export interface PanelRequest {
  address: string;
  /** Path and query. */
  target: string;
  method: string;
  token: string;
  prefer: string;
  body: string | undefined;
}

/** Its answer, as texts. */
export interface PanelAnswer {
  status: string;
  headers: string;
  body: string;
}

/** More would make the page slow. */
const maxShown = 200_000;
const timeoutMs = 60_000;

/**
 * Sends a request, without cookies and without following a redirect, so that the token reaches this address only.
 *
 * @throws {Error} whose message says what to change, when the request cannot be sent or has no answer.
 */
export async function sendRequest(request: PanelRequest, send = fetch): Promise<PanelAnswer> {
  const { method, token, prefer, body } = request;
  const headers = new Headers();
  if (token) headers.set('X-Auth-Token', token);
  if (prefer) headers.set('Prefer', prefer);
  if (body !== undefined) headers.set('Content-Type', 'application/json');
  const url = urlOf(request);
  let response: Response;
  let text: string;
  try {
    response = await send(url, {
      method,
      headers,
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: AbortSignal.timeout(timeoutMs),
      ...(body !== undefined && { body }),
    });
    text = await response.text();
  } catch (cause) {
    throw new Error(
      `No answer from ${url.origin}. Check that it runs there. This page sends to this machine and to https addresses only.`,
      { cause },
    );
  }
  return {
    status: `${response.status} ${response.statusText}`.trim(),
    headers: Array.from(response.headers, ([name, value]) => `${name}: ${value}`).join('\n'),
    body: shown(text),
  };
}

/** Joins address and path as texts: a path that begins with `//` would otherwise name another host. */
function urlOf({ address, target }: PanelRequest): URL {
  const base = URL.parse(address.trim());
  if (!base || !/^https?:$/.test(base.protocol) || base.search || base.hash || base.username) {
    throw new Error('The address must begin with http:// or https://, without a query.');
  }
  if (!target.startsWith('/')) throw new Error('The path must begin with /.');
  return new URL(`${base.origin}${base.pathname.replace(/\/+$/, '')}${target}`);
}

/** Returns JSON with line breaks, and any other text as it is. */
function shown(text: string): string {
  if (text === '') return 'No body';
  let pretty = text;
  try {
    pretty = JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    // Not every answer is JSON.
  }
  return pretty.length > maxShown ? `${pretty.slice(0, maxShown)}\n… (cut)` : pretty;
}
