import { beforeAll, describe, expect, it } from 'vitest';
import { type InstalledPackage, installLimitMs } from '../support/install-package.js';
import { madeOnce } from '../support/made-once.js';
import { consumerProblems, type Setup, setups } from './compile-consumer.js';

let installed: InstalledPackage;
beforeAll(async () => {
  installed = await madeOnce('package');
}, installLimitMs);

describe('a program of a user', () => {
  // A cast: the keys come from the object itself. The limit is for a busy machine.
  it.each(Object.keys(setups) as Setup[])(
    'compiles under strict: %s',
    (setup) => expect(consumerProblems(installed, setup)).toEqual([]),
    120_000,
  );
});
