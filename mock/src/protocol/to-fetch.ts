import type { Answerer, MockAnswer } from '../message.js';
import { textOf } from './text-of.js';

/** Gives an answerer the shape of `fetch`. */
export function toFetch(answer: Answerer) {
  return async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const { protocol, host, pathname, search } = new URL(request.url);
    const given = await answer({
      method: request.method,
      target: pathname + search,
      scheme: protocol === 'https:' ? 'https' : 'http',
      // Signatures cover the host, which `fetch` adds.
      headers: { host, ...Object.fromEntries(request.headers) },
      body: await request.text(),
      signal: request.signal,
    });
    // A caller that gave up while it waited gets no answer.
    request.signal.throwIfAborted();
    if (given.drop === 'before') throw dropped('fetch failed');
    return toResponse(given, request.method);
  };
}

function toResponse({ status, headers, body, drop }: MockAnswer, method: string): Response {
  const text = method === 'HEAD' ? null : textOf(body, headers['content-type']);
  const content = drop === 'body' ? halfOf(text ?? '') : text;
  // Some statuses cannot have a body, not even an empty one.
  return new Response(isEmpty(status) ? null : content, { status, headers });
}

function isEmpty(status: number): boolean {
  return status === 204 || status === 205 || status === 304;
}

/** Returns a body that fails in its middle. */
function halfOf(text: string): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  let isSent = false;
  return new ReadableStream({
    pull(controller) {
      if (isSent) return controller.error(dropped('terminated'));
      isSent = true;
      controller.enqueue(bytes.slice(0, Math.ceil(bytes.length / 2)));
    },
  });
}

/** Returns the error of a connection that was reset, in the form of the `fetch` of Node. */
function dropped(message: string): TypeError {
  const cause = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
  return new TypeError(message, { cause });
}
