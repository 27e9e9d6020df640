/** A violation as Prism finds it. */
interface Finding {
  path?: readonly string[];
  severity: number;
  code?: string | number;
  message: string;
}

/** A violation as the header `sl-violations` has it. */
export interface Violation {
  /** Part of the request or answer, such as `['request', 'query', 'limit']`. */
  location: string[];
  severity: string;
  code?: string | number;
  message: string;
}

/** Names of Prism's severities by their number. */
const severities = ['Error', 'Warning', 'Information', 'Hint'];

/** Length of the header in bytes; clients limit all fields together, Node to 16 kB. */
const maxHeaderBytes = 8_000;

/** Returns the violations of a request and then those of its answer. */
export function listViolations(found: {
  input: readonly Finding[];
  output: readonly Finding[];
}): Violation[] {
  const located = (part: string, { path = [], severity, ...finding }: Finding): Violation => ({
    location: [part, ...path],
    severity: severities[severity] ?? 'Error',
    ...finding,
  });
  return [
    ...found.input.map((finding) => located('request', finding)),
    ...found.output.map((finding) => located('response', finding)),
  ];
}

/** Returns as many violations as fit into a header, as a JSON list of ASCII characters. */
export function violationsHeader(violations: readonly Violation[]): string {
  let list = '';
  for (const violation of violations) {
    const { location, severity, code, message } = violation;
    const entry = asciiJson({ location, severity, code, message });
    if (list.length + entry.length > maxHeaderBytes) break;
    list += list === '' ? entry : `,${entry}`;
  }
  return `[${list}]`;
}

/** Writes JSON, with escapes for the characters that a header cannot have. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^ -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
