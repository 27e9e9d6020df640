import { type OpenApiDocument, operationsOf } from '../description/openapi-document.js';
import { readWaiter } from '../description/waiting.js';
import { codes, operationLink, table } from './markdown.js';
import type { Section } from './sections.js';
import { titles } from './titles.js';

/** Which operations only start something, and how to see that it is done, as a chapter. */
export function waitingSection(document: OpenApiDocument): Section {
  const rows = operationsOf(document).flatMap(({ operationId, 'x-waiter': waiter }) => {
    if (!waiter) return [];
    const { ends, failure } = readWaiter(waiter);
    return [
      [operationLink(operationId), operationLink(waiter.poll), ends.join(', or '), codes(failure)],
    ];
  });
  const text = [
    'These operations answer at once and go on in the background. Call the operation of the second column',
    'again, every 30 seconds or so, until its answer says that it is over.',
    '`x-waiter` of an operation has the same for programs, with the arguments of the calls.',
    '',
    table(['Operation', 'Poll', 'Until', 'Fails on'], rows),
  ];
  return { title: titles.waiting, text: text.join('\n') };
}
