import { figure, type Section, spread } from './markdown.js';
import type { Results } from './measure.js';
import { subjectTitles } from './subjects/names.js';

/** Returns the section on the time of a call. */
export function calls({ stubbed }: Results): Section {
  const rows = stubbed.map(({ name, cpuUs, wallUs }) => [
    subjectTitles[name],
    figure(cpuUs.median),
    figure(cpuUs.added),
    cpuUs.ratio.toFixed(2),
    spread(cpuUs.ratioQuartiles),
    figure(wallUs.median),
    wallUs.ratio.toFixed(2),
  ]);
  return {
    title: 'A call answered by a stub',
    text: [
      'The stub answers at once with a new `Response`, so the rest is the work of the client. The SDK of the vendor family sends with axios and not with `fetch`: its stub is a minimal adapter for axios. axios itself uses its own fetch adapter.',
    ],
    columns: ['', 'CPU µs', 'added', 'ratio', 'middle half', 'wall µs', 'ratio'],
    rows,
  };
}

/** Returns the section on the memory of a call. */
export function memory({ memory: costs }: Results): Section {
  const rows = costs.map(({ name, allocatedBytes, retainedBytes }) => [
    subjectTitles[name],
    figure(allocatedBytes / 1000),
    figure(retainedBytes),
  ]);
  return {
    title: 'Memory of a call',
    text: [
      'With the stub: heap memory that a call allocates, and memory that is still in use after a full garbage collection.',
    ],
    columns: ['', 'allocated kB', 'kept bytes'],
    rows,
  };
}

/** Returns the section on signing. */
export function signing({ signing: { digests, whole } }: Results): Section {
  return {
    title: 'Signing alone',
    text: [
      'Date, canonical request, signature and headers of the GET, as `akskAuth` computes them for each attempt.',
    ],
    columns: ['', 'CPU µs', 'ratio', 'middle half'],
    rows: [
      ['`createHmac` and `hash` of `node:crypto`', digests.median.toFixed(2), '1.00', ''],
      ['`akskAuth`', whole.median.toFixed(2), whole.ratio.toFixed(2), spread(whole.ratioQuartiles)],
    ],
  };
}
