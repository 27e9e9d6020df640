import { DmsError } from 'otc-dms-kafka';
import type { Fact } from './explanation.js';

/** Fields of errors that support asks for, and their names here. */
const labels = {
  code: 'Error code',
  status: 'Status',
  meaning: 'Meaning',
  remedy: 'Remedy',
  requestId: 'Request ID',
  operationId: 'Operation',
  attempts: 'Attempts',
  state: 'Last status',
  polls: 'Polls',
} as const;

/** Returns the facts of an error, with the text of the service. */
export function factsOf(error: unknown): Fact[] {
  if (!(error instanceof DmsError)) return [];
  const fields = Object.entries(labels).flatMap(([field, label]): Fact[] => {
    const value: unknown = Reflect.get(error, field);
    return value === undefined ? [] : [[label, withoutMarks(`${value}`)]];
  });
  const text = textOf(Reflect.get(error, 'body'));
  return text ? [['The service says', text], ...fields] : fields;
}

/** The error catalogue marks names as code. */
function withoutMarks(text: string): string {
  return text.replaceAll('`', '');
}

function textOf(body: unknown): string | undefined {
  const text: unknown = Object(body).error_msg;
  return typeof text === 'string' ? text : undefined;
}
