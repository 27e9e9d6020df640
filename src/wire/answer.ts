import type { AnswerHeaders } from './request.js';

/** Parses the text as JSON, or returns it unchanged if it is not JSON. */
export function bodyOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Returns `error_code` of a body; undefined when it has none. */
export function codeOf(body: unknown): string | undefined {
  return textField(body, 'error_code');
}

/** Returns the ID that the gateway gave the request; undefined when the answer has none. */
export function requestIdOf(body: unknown, headers: AnswerHeaders): string | undefined {
  return textField(body, 'request_id') ?? headers.get('X-Request-Id') ?? undefined;
}

/** Returns a field of an object; undefined when the value is no object or lacks the field. */
export function fieldOf(value: unknown, name: string): unknown {
  try {
    // Any object can be read by name.
    return typeof value === 'object'
      ? (value as Record<string, unknown> | null)?.[name]
      : undefined;
  } catch {
    // A getter of an error that is not ours.
    return undefined;
  }
}

/** Returns a field that holds text; undefined when there is none. */
export function textField(value: unknown, name: string): string | undefined {
  const field = fieldOf(value, name);
  return typeof field === 'string' ? field : undefined;
}
