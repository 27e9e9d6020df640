import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { runBounded } from './bounded-child.js';

const limits = { cwd: process.cwd(), env: process.env, timeoutMs: 20_000, memoryMb: 100 };
const run = (program: string, changed = {}) =>
  runBounded({ args: ['--eval', program], ...limits, ...changed });

describe('runBounded', { timeout: 30_000 }, () => {
  it('returns what the program printed', async () => {
    expect(await run('console.log(1)')).toBe('1\n');
  });

  it('throws what a program printed that failed', async () => {
    const program = 'console.log("out"); console.error("err"); process.exit(3)';
    await expect(run(program)).rejects.toMatchObject({ message: 'out\nerr\n', isEnded: false });
  });

  it.each([
    ['waits', 'setInterval(() => {}, 1000)'],
    ['computes', 'for (;;);'],
    ['ignores SIGTERM', 'process.on("SIGTERM", () => {}); setInterval(() => {}, 1000)'],
  ])('ends a program that %s for too long', async (_, program) => {
    await expect(run(program, { timeoutMs: 300 })).rejects.toMatchObject({
      message: 'it took longer than 0.3 seconds and was ended.',
      isEnded: true,
    });
  });

  it('ends a program that needs too much memory', async () => {
    const program = 'const all = []; for (;;) all.push(new Array(1e5).fill({}))';
    await expect(run(program)).rejects.toMatchObject({
      message: 'it needed more than 100 MB of memory and was ended.',
      isEnded: true,
    });
  });

  it('ends the program with its own process', async () => {
    const file = new URL('bounded-child.ts', import.meta.url).href;
    const options = JSON.stringify({ ...limits, env: {}, args: ['--eval', 'for (;;);'] });
    const parent = `
      import { runBounded } from ${JSON.stringify(file)};
      import { spawn } from 'node:child_process';
      runBounded(${options});
      setTimeout(() => process.exit(0), 300);
    `;
    const args = ['--import', 'tsx', '--input-type=module', '--eval', parent];
    // Resolves when nobody holds the output open, so the program has ended as well.
    await promisify(execFile)(process.execPath, args);
  });
});
