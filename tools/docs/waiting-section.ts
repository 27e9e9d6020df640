import { type OpenApiDocument, operationsOf } from '../description/openapi-document.js';
import { readWaiter } from '../description/waiting.js';
import { codes, operationLink, table } from './markdown.js';
import type { Section } from './sections.js';
import { titles } from './titles.js';

/** Returns a chapter about operations that start a change, and how to wait for its end. */
export function waitingSection(document: OpenApiDocument): Section {
  const rows = operationsOf(document).flatMap(({ operationId, 'x-waiter': waiter }) => {
    if (!waiter) return [];
    const { ends, failure } = readWaiter(waiter);
    return [
      [operationLink(operationId), operationLink(waiter.poll), ends.join(', or '), codes(failure)],
    ];
  });
  const text = [
    'These operations answer at once, and their work goes on in the background. Poll the operation of the second',
    'column about every 30 seconds, until the condition of the third is met. The first polls may still show the state from',
    'before the change.',
    '`x-waiter` of an operation has the same facts for programs, with the arguments of the calls.',
    '',
    table(['Operation', 'Poll', 'Until', 'Fails on'], rows),
  ];
  return { title: titles.waiting, text: text.join('\n') };
}
