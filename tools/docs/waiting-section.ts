import { type OpenApiDocument, operationsOf } from '../description/openapi-document.js';
import { readWaiter } from '../description/waiting.js';
import { chapterLink, codes, operationLink, table } from './markdown.js';
import type { Section } from './sections.js';
import { titles } from './titles.js';

/** Returns a chapter about operations that start a change, and how to wait for its end. */
export function waitingSection(document: OpenApiDocument): Section {
  const rows = operationsOf(document).flatMap(({ operationId, 'x-waiter': waiter }) => {
    if (!waiter) return [];
    const { ends, failure } = readWaiter(waiter);
    const [start, poll] = [operationLink(operationId), operationLink(waiter.poll)];
    return [[start, waiterLink(waiter.name), poll, ends.join(', or '), codes(failure)]];
  });
  const text = [
    'These operations answer at once, and their work goes on in the background. The client has a function that waits for the',
    'end. Other programs poll the operation of the third column about every 30 seconds, until the condition of the fourth is',
    'met. The first polls may still show the state from before the change.',
    '`x-waiter` of an operation has the same facts for programs, with the arguments of the calls.',
    '',
    table(['Operation', 'Wait with', 'Poll', 'Until', 'Fails on'], rows),
  ];
  return { title: titles.waiting, text: text.join('\n') };
}

/** Returns a link to the guide to the functions that wait, with the name of one as text. */
export function waiterLink(name: string): string {
  return chapterLink(`\`${name}\``, 'Paging and waiting', 'what-takes-long');
}
