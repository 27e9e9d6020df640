import { folder, root } from '../folders.js';
import { machine, versionOf } from '../machine.js';
import { figure, type Section } from '../markdown.js';
import type { MockCost } from './measure-mocks.js';

/** Returns the section that compares the mocks. */
export function mockSection(costs: readonly MockCost[]): Section {
  const versions = [
    versionOf('@stoplight/prism-cli', root),
    versionOf('@scalar/mock-server', folder),
  ].map((parts) => parts.join(' '));
  const facts = machine().map((parts) => parts.join(': '));
  return {
    title: 'Mocks',
    text: [
      '`npm run bench -- --mock` starts each mock with the published description and asks for the list of Smart Connect tasks. *Start* runs from the start of the process to the first answer, *reload* from the edit of a file to an answer that shows it. *Requests per second* come over 10 connections (autocannon); all mocks run, and each is asked in turn. The ratio is that of the same round. `npm run mock` reads YAML at the start; otc-dms-kafka-mock has the description in its package, and does not follow edits.',
      `${versions.join(', ')}; ${facts.join(', ')}.`,
    ],
    columns: [
      '',
      'start, ms',
      'reload, ms',
      'requests per second',
      'to `prism mock`',
      'memory, MB',
    ],
    rows: costs.map(({ name, startMs, reloadMs, requestsPerSecond, ratio, memoryMb }) => [
      name,
      figure(startMs),
      reloadMs === undefined ? '' : figure(reloadMs),
      figure(requestsPerSecond),
      ratio.toFixed(2),
      figure(memoryMb),
    ]),
  };
}
