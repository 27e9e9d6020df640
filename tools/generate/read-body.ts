import { type Media, type Response, schemaName } from '../description/openapi-document.js';

type Fail = (problem: string) => never;

/** Body of a successful answer. */
export interface AnswerModel {
  /** Form of the body; undefined for JSON. */
  answer: 'text' | 'none' | undefined;
  /** Name of the schema. */
  type: string | undefined;
  /** Whether the operation may also answer 204. */
  mayBeEmpty: boolean;
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

/** Returns the model of the 2xx responses of an operation: at most one with a body, and possibly a 204. */
export function readAnswer(responses: Record<string, Response>, fail: Fail): AnswerModel {
  const successes = Object.entries(responses).filter(([status]) => /^2/.test(status));
  if (successes.length === 0) return fail('no 2xx response.');
  const [withBody, other] = successes.filter(([, { content }]) => content);
  const bodiless = successes.filter(([, { content }]) => !content).map(([status]) => status);
  if (other || bodiless.length > 1 || (withBody && bodiless.some((status) => status !== '204'))) {
    fail(
      'more than one 2xx response; only a body and a 204 may be combined, so that the method has one type.',
    );
  }
  if (!withBody) return { answer: 'none', type: undefined, mayBeEmpty: false };
  const [status, { content = {} }] = withBody;
  const place = `response ${status}`;
  const isText = Object.keys(content).join() === 'text/plain';
  return {
    answer: isText ? 'text' : undefined,
    type: isText ? readText(content, place, fail) : readBody(content, place, fail),
    mayBeEmpty: bodiless.length > 0,
  };
}

function readText(content: Record<string, Media>, place: string, fail: Fail): string {
  return nameOf(content['text/plain'], place, fail);
}

function nameOf(media: Media | undefined, place: string, fail: Fail): string {
  const name = schemaName(media?.schema);
  return name ?? fail(`${place} has an inline schema; move it to a file in components/schemas.`);
}
