import type { AnsweredRequest } from 'otc-dms-kafka-mock';
import { firstCall } from './first-call.js';
import type { Reload, ServedDescription } from './serve-description.js';

/** What a mock serves, where, and a call to begin with. */
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

/** Prints method, path and status, and why the description refuses the request. */
export function printRequest({ method, path, status, violation }: AnsweredRequest): void {
  console.log([method, path, status, violation && `(${violation})`].filter(Boolean).join(' '));
}

/** Prints what came of a change to the description. */
export function printReload(reload: Reload): void {
  if ('operations' in reload) {
    console.log(`reloaded: ${reload.operations} operations`);
  } else if ('problem' in reload) {
    console.error(`The description is broken; still serving the last good one.\n${reload.problem}`);
  } else {
    console.error(`Changes go unnoticed; restart the mock to see them. ${reload.unwatched}`);
  }
}
