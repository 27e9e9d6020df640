import type { IncomingMessage } from 'node:http';
import { Refusal } from './answer.js';

/** Largest body in bytes; the longest example of the description has less than one thousand. */
const maxBodyBytes = 1_000_000;

/**
 * Most values in a JSON body, such as the items of a list; the longest list of the description has 50.
 *
 * Prism lists every violation of a body, so half a million wrong items kept it busy for 14 seconds, in 1 GB of memory.
 */
const maxValues = 10_000;

/** Deepest nesting of a JSON body; the examples nest six levels. Prism recurses into the body. */
const maxDepth = 100;

/**
 * Reads the body of a request: JSON is parsed, other types stay text. A request without a body gives null.
 *
 * @throws {Refusal} for a body that is too large, nested too deeply, not UTF-8 or not JSON.
 */
export async function readBody(request: IncomingMessage, mediaType: string): Promise<unknown> {
  const bytes = await readBytes(request);
  if (bytes.length === 0) return null;
  const text = decode(bytes);
  if (!/^application\/(.+\+)?json$/.test(mediaType)) return text;
  boundSize(text);
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, 'The body is not JSON.');
  }
}

/** Reads a body up to the limit. What follows is discarded, because a client reads the answer after it has sent all. */
function readBytes(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= maxBodyBytes) return void chunks.push(chunk);
      chunks = [];
      reject(new Refusal(413, `The body is larger than ${maxBodyBytes} bytes.`));
    });
    request.once('end', () => resolve(Buffer.concat(chunks)));
    // The client is gone, or too slow: nobody reads this answer.
    request.once('error', () => reject(new Refusal(400, 'The body is incomplete.')));
  });
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(400, 'The body is not UTF-8.');
  }
}

/** Refuses JSON that is cheap to send and expensive to check. It need not be valid. */
function boundSize(json: string): void {
  let values = 1;
  let depth = 0;
  let isInString = false;
  for (let index = 0; index < json.length; index += 1) {
    const character = json[index];
    if (isInString && character === '\\') index += 1;
    else if (character === '"') isInString = !isInString;
    else if (isInString) continue;
    else if (character === ',') values += 1;
    else if (character === ']' || character === '}') depth -= 1;
    else if (character === '[' || character === '{') {
      values += 1;
      depth += 1;
    }
    if (depth > maxDepth) {
      throw new Refusal(400, `The body is nested deeper than ${maxDepth} levels.`);
    }
    if (values > maxValues) {
      throw new Refusal(413, `The body has more than ${maxValues} values.`);
    }
  }
}
