import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Answer, problem, Refusal } from './answer.js';
import { askPrism } from './ask-prism.js';
import { corsHeaders, isPreflight } from './cors.js';
import type { HttpOperation } from './read-operations.js';
import { readRequest } from './read-request.js';

/** Answers a request with Prism; a malformed request gets a status from 400 to 499. Never rejects. */
export async function answerRequest(
  operations: HttpOperation[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Answer> {
  const answer = await answerTo(operations, request);
  const headers = { ...corsHeaders(request), ...answer.headers };
  // An answer with status 204 has no length.
  if (answer.status !== 204) headers['content-length'] = String(Buffer.byteLength(answer.body));
  response.writeHead(answer.status, headers).end(answer.body);
  return answer;
}

async function answerTo(operations: HttpOperation[], request: IncomingMessage): Promise<Answer> {
  try {
    if (isPreflight(request)) return { status: 204, headers: {}, body: '' };
    return await askPrism(operations, await readRequest(request));
  } catch (error) {
    if (error instanceof Refusal) return problem(error.status, error.message);
    const reason = error instanceof Error ? error.message : String(error);
    return problem(500, `The mock cannot answer this request: ${reason}`);
  }
}
