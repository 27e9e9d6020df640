import type { AnsweredRequest } from 'otc-dms-kafka-mock';
import { firstCall } from './first-call.js';
import type { Reload, ServedDescription } from './serve-description.js';

/** Returns the lines that introduce a mock: its size, its URL and a call to try. */
export function describeMock({
  url,
  operations,
}: Pick<ServedDescription, 'url' | 'operations'>): string[] {
  const lines = [`Mock of ${operations.length} operations: ${url}`];
  const call = firstCall(operations, url);
  if (!call) return lines;
  lines.push('', `  ${call.curl}`, '');
  const [scenario] = call.scenarios;
  if (scenario) {
    lines.push(
      `Other answers of ${call.operationId}: -H "Prefer: example=<name>" with ${call.scenarios.join(', ')}`,
    );
  }
  const [code] = call.errorCodes;
  if (code) {
    const example = call.errorCodes.includes('404') ? '404' : code;
    lines.push(
      `Errors: -H "Prefer: code=${example}"; this operation has ${call.errorCodes.join(', ')}`,
    );
  }
  return lines;
}

/** Prints method, path and status of a request, and how it violates the description. */
export function printRequest({ method, path, status, violation }: AnsweredRequest): void {
  console.log([method, path, status, violation && `(${violation})`].filter(Boolean).join(' '));
}

/** Prints the result of a reload. */
export function printReload(reload: Reload): void {
  if ('operations' in reload) {
    console.log(`reloaded: ${reload.operations} operations`);
  } else if ('problem' in reload) {
    console.error(
      `The description is broken; still serving the last valid version.\n${reload.problem}`,
    );
  } else {
    console.error(
      `The mock no longer notices changes; restart it to load them. ${reload.unwatched}`,
    );
  }
}
