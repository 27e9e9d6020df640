import type { LoggedRequest } from 'otc-dms-kafka-mock';
import { requestLine } from 'otc-dms-kafka-mock/server';
import type { Reload } from './serve-description.js';

/** Prints method, path and status of a request, and the reasons of a refusal. */
export function printRequest(request: LoggedRequest): void {
  console.log(requestLine(request));
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
