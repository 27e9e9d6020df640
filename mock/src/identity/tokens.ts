import { randomHex } from './random-hex.js';

/** A token that a login has given. */
export interface IssuedToken {
  /** Project that it is for; undefined when the login named none. */
  readonly projectId?: string | undefined;
  /** End of its life, by the clock of the mock. */
  readonly endsMs: number;
}

/** Tokens that logins have given, by their text, oldest first. */
export type Tokens = Map<string, IssuedToken>;

/** Life of a token, as IAM gives it. */
export const tokenLifeMs = 24 * 3_600_000;

// A program that logs in for ever must not fill the memory.
const maxTokens = 1000;

/** Issues a token. */
export function issueToken(tokens: Tokens, projectId: string | undefined, nowMs: number): string {
  const token = `mock-token-${randomHex(32)}`;
  for (const oldest of tokens.keys()) {
    if (tokens.size < maxTokens) break;
    tokens.delete(oldest);
  }
  tokens.set(token, { endsMs: nowMs + tokenLifeMs, ...(projectId !== undefined && { projectId }) });
  return token;
}
