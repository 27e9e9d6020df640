import type { MockDescription } from '../description/form.js';
import type { MockAnswer, MockRequest, Reason } from '../message.js';
import { errorAnswer } from '../protocol/refuse.js';
import { isSigned, signatureProblem } from './signature.js';
import type { Tokens } from './tokens.js';

/** Rules for credentials. */
export interface Identity {
  readonly tokens: Tokens;
  /** `any`: each token passes that is not empty. `strict`: it must be issued by a login, for the project. */
  readonly auth: 'any' | 'strict';
  /** Time by the clock of the mock. */
  readonly nowMs: () => number;
}

/** Returns the refusal of a credential; undefined when it is good. A signature is always checked. */
export async function authenticate(
  { tokens, auth, nowMs }: Identity,
  { errors }: Pick<MockDescription, 'errors'>,
  request: MockRequest,
  projectId: string | undefined,
): Promise<MockAnswer | undefined> {
  const refuse = (code: keyof typeof fallbacks, path: string, message: string) => {
    const reason: Reason = { in: 'header', path, message };
    return errorAnswer(401, code, errors[code]?.message ?? fallbacks[code], [reason]);
  };
  if (isSigned(request)) {
    const problem = await signatureProblem(request, Date.now());
    return problem === undefined ? undefined : refuse('APIGW.0301', 'authorization', problem);
  }
  if (auth === 'any') return undefined;
  const token = tokens.get(request.headers['x-auth-token'] ?? '');
  if (!token) return refuse('APIGW.0301', 'x-auth-token', 'is no token of a login at this mock');
  if (token.endsMs <= nowMs()) {
    const end = new Date(token.endsMs).toISOString();
    return refuse('APIGW.0301', 'x-auth-token', `expired at ${end}, by the clock of the mock`);
  }
  if (projectId === undefined || projectId === token.projectId) return undefined;
  const other = token.projectId === undefined ? 'no project' : `the project ${token.projectId}`;
  return refuse('DMS.10240104', 'x-auth-token', `is for ${other}`);
}

// For descriptions without an error catalogue.
const fallbacks = {
  'APIGW.0301': 'Incorrect IAM authentication information',
  'DMS.10240104': 'The project ID and token do not match.',
};
