/** Parsed JSON; the text when it is none. */
export function bodyOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** `error_code` of a body; undefined when there is none. */
export function codeOf(body: unknown): string | undefined {
  return textField(body, 'error_code');
}

/** ID that the gateway gave the request; undefined when it says none. */
export function requestIdOf(body: unknown, headers: Headers): string | undefined {
  return textField(body, 'request_id') ?? headers.get('X-Request-Id') ?? undefined;
}

/** A field that is text, of a body or of a part of it; undefined when there is none. */
export function textField(body: unknown, name: string): string | undefined {
  const value: unknown = Object(body)[name];
  return typeof value === 'string' ? value : undefined;
}
