import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';

const file = new URL('closed-output.ts', import.meta.url).href;

/** Runs a program whose reader is gone after the first line; returns its exit code and its errors. */
async function runWithoutReader(program: string) {
  const code = `import { onClosedOutput } from ${JSON.stringify(file)};\n${program}`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', code]);
  child.stdout.once('data', () => child.stdout.destroy());
  let errors = '';
  child.stderr.on('data', (text) => {
    errors += text;
  });
  const [status] = await once(child, 'close');
  return { status, errors };
}

const print = `
let lines = 0;
setInterval(() => console.log(lines), 10);
setInterval(() => { lines += 1; if (lines === 5) { console.error('done'); process.exit(0); } }, 100);
`;

describe('onClosedOutput', { timeout: 30_000 }, () => {
  it('lets a command finish its work', async () => {
    expect(await runWithoutReader(`onClosedOutput(() => {});\n${print}`)).toEqual({
      status: 0,
      errors: 'done\n',
    });
  });

  it('lets a server end', async () => {
    expect(await runWithoutReader(`onClosedOutput(() => process.exit(0));\n${print}`)).toEqual({
      status: 0,
      errors: '',
    });
  });
});
