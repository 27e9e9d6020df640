import type { Operation } from '../../src/wire/operation.js';
import { type Media, type Response, schemaName } from '../description/openapi-document.js';

type Fail = (problem: string) => never;

/** Body of a successful answer. */
export interface AnswerModel {
  /** Form of the body, as in the operation table. */
  answer: Operation['answer'];
  /** Names of the schemas, one per body that differs. */
  types: readonly string[];
}

/** Returns the name of the schema of a JSON body. */
export function readBody(content: Record<string, Media>, place: string, fail: Fail): string {
  const mediaTypes = Object.keys(content);
  if (mediaTypes.join() !== 'application/json') {
    fail(
      `${place} of ${mediaTypes.join(' and ') || 'no media type'}; only application/json is supported.`,
    );
  }
  return nameOf(content['application/json'], place, fail);
}

/**
 * Returns the model of the 2xx responses of an operation: JSON bodies and bodiless responses in any combination, or one
 * text.
 */
export function readAnswer(responses: Record<string, Response>, fail: Fail): AnswerModel {
  const successes = Object.entries(responses).filter(([status]) => /^2/.test(status));
  if (successes.length === 0) return fail('no 2xx response.');
  const bodies = successes.flatMap(([status, { content }]) =>
    content ? [{ place: `response ${status}`, content }] : [],
  );
  const [first] = bodies;
  if (!first) return { answer: 'any', types: [] };
  if (Object.keys(first.content).join() === 'text/plain') {
    if (successes.length > 1) fail('a text beside another 2xx response; only JSON may vary.');
    return { answer: 'text', types: [readText(first.content, first.place, fail)] };
  }
  const names = bodies.map(({ place, content }) => readBody(content, place, fail));
  const answer = bodies.length < successes.length ? 'optional' : undefined;
  return { answer, types: [...new Set(names)] };
}

function readText(content: Record<string, Media>, place: string, fail: Fail): string {
  return nameOf(content['text/plain'], place, fail);
}

function nameOf(media: Media | undefined, place: string, fail: Fail): string {
  const name = schemaName(media?.schema);
  return name ?? fail(`${place} has an inline schema; move it to a file in components/schemas.`);
}
