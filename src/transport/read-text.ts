import type { FetchAnswer } from '../wire/request.js';

/**
 * Reads the body of an answer as text, as `text()` does.
 *
 * @returns undefined when the body has more bytes than `limit`, or when the signal is aborted meanwhile.
 */
export async function readText(
  answer: FetchAnswer,
  limit: number,
  signal: AbortSignal | undefined,
): Promise<string | undefined> {
  const { headers, body } = answer;
  const length = headers.get('Content-Length');
  // HTTP cuts a body at its length, but decompression can make three kilobytes into gigabytes.
  const isSmall = length !== null && Number(length) <= limit && !headers.has('Content-Encoding');
  if (isSmall || limit === Infinity || typeof body?.getReader !== 'function') {
    const text = await answer.text();
    // A character takes at most three bytes.
    const isLarge = text.length * 3 > limit && new TextEncoder().encode(text).length > limit;
    return isLarge ? undefined : text;
  }
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  while (true) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value?.length ?? 0;
    if (size > limit || signal?.aborted) {
      // Not awaited: nobody needs the rest of the answer.
      reader.cancel().catch(() => {});
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
