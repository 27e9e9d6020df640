// Runs as `node --expose-gc --import tsx growth-program.ts <file with the bundle> <bodies as JSON> <load> <count>`.
import { readFileSync } from 'node:fs';
import { createMock } from 'otc-dms-kafka-mock';
import { readDescription } from 'otc-dms-kafka-mock/description';
import { errorsByCode, readErrorCatalogue } from '../../tools/description/error-catalogue.js';
import { loadsOf } from './growth-load.js';

const [bundle = '', bodies = '', load, count] = process.argv.slice(2);
const unit = load === 'objects' ? 'objects' : 'requests';
const errors = errorsByCode(readErrorCatalogue());
const description = await readDescription(JSON.parse(readFileSync(bundle, 'utf8')), errors);
const mock = await createMock({ description, stepMs: 0 });
const { counts, mixed, objects } = loadsOf(mock, JSON.parse(bodies));
const send = unit === 'objects' ? objects : mixed;

function heapBytes(): number {
  // The second collection takes what the finalizers of the first one have released.
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

/** Returns the heap in bytes that a copy takes, as the mean of many. */
function weightOf(value: unknown): number {
  const before = heapBytes();
  const copies = Array.from({ length: 50 }, () => structuredClone(value));
  return (heapBytes() - before) / copies.length;
}

/** Returns the number of objects in a tree of the state. */
function countIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inside = Object.values(value).reduce<number>((sum, one) => sum + countIn(one), 0);
  return inside + ('fields' in value ? 1 : 0);
}

const marks: number[] = [];
for (let tenth = 1; tenth <= 10; tenth += 1) {
  while (counts[unit] < (tenth * Number(count)) / 10) await send();
  marks.push(heapBytes());
}
const world = mock.snapshot().projects;
const kept = unit === 'objects' ? world : mock.requests;
const weight = weightOf(kept) / (unit === 'objects' ? countIn(world) : mock.requests.length);
console.log(JSON.stringify({ counts, marks, weight }));
