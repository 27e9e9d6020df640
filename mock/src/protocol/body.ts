import type { MockOperation } from '../description/form.js';
import type { MockAnswer, MockRequest, Reason } from '../message.js';
import { errorAnswer } from './refuse.js';

/** A body that was parsed, or the answer to one that cannot be. */
export type ParsedBody = { readonly value: unknown } | { readonly problem: MockAnswer };

/** Parses the body of a request, which is JSON in all operations. */
export function parseBody(
  { request: schema }: Pick<MockOperation, 'request'>,
  { body, headers }: Pick<MockRequest, 'body' | 'headers'>,
): ParsedBody {
  if (body === '' || !schema) return { value: undefined };
  const [type = ''] = (headers['content-type'] ?? 'application/json').split(';', 1);
  if (!/^[\w!#$%&'*+.^`|~-]+\/[\w!#$%&'*+.^`|~-]+$/.test(type.trim())) {
    return badHeader(400, 'content-type', 'is no media type; send application/json');
  }
  if (!/\/([^\s/]+\+)?json$/i.test(type.trim())) {
    return badHeader(415, 'content-type', 'must be application/json');
  }
  const tooMuch = excess(body);
  if (tooMuch) return badBody(tooMuch.status, tooMuch.message);
  try {
    return { value: JSON.parse(body) };
  } catch {
    return badBody(400, 'is not JSON');
  }
}

const code = 'DMS.00400005';
const notJson = 'The message body is not in JSON format or contains invalid characters.';

function badHeader(status: number, path: string, message: string): ParsedBody {
  return refused(status, { in: 'header', path, message });
}

function badBody(status: number, message: string): ParsedBody {
  return refused(status, { in: 'body', path: '', message });
}

function refused(status: number, reason: Reason): ParsedBody {
  return { problem: errorAnswer(status, code, notJson, [reason]) };
}

/**
 * Most values in a body, such as the items of a list; the longest list of the description has 50.
 *
 * Each wrong item is a violation, so half a million of them kept Prism busy for 14 seconds, in 1 GB of memory.
 */
const maxValues = 10_000;

/** Deepest nesting of a body; the examples nest six levels. Validators recurse into a body. */
const maxDepth = 100;

/** Says how a text exceeds the bounds of a body; undefined when it does not. It need not be JSON. */
function excess(json: string): { status: number; message: string } | undefined {
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
    if (depth > maxDepth)
      return { status: 400, message: `is nested deeper than ${maxDepth} levels` };
    if (values > maxValues) return { status: 413, message: `has more than ${maxValues} values` };
  }
  return undefined;
}
