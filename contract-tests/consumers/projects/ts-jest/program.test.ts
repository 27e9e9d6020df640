import { expect, test } from '@jest/globals';
import { usePackage } from './use-package';

test('the package works', async () => {
  expect(await usePackage(process.env.SERVER_URL ?? '')).toBe(process.env.EXPECTED);
});
