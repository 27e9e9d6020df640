import type { Browser } from 'playwright-core';
import { exitWith } from '../../tools/command/foreseen-error.js';
import { inScratchFolder } from '../../tools/command/scratch-folder.js';
import { startBrowser } from '../support/browser.js';
import { installPackage } from '../support/install-package.js';
import { makeTenCalls } from './make-ten-calls.js';
import { NotForThisMachineError } from './runtime.js';
import { installedRuntimes, presentRuntimes } from './runtimes.js';

// Makes the ten calls with the packed package in every runtime that is available for this machine.

let passed = 0;
let failed = 0;

await inScratchFolder(async (folder) => {
  const { project } = await installPackage(folder);
  let browser: Browser | undefined;
  const openBrowser = async () => {
    browser = await startBrowser();
    return browser;
  };
  for (const runtime of [...presentRuntimes(openBrowser), ...installedRuntimes]) {
    try {
      const { version, outcomes } = await makeTenCalls(runtime, project);
      const problems = outcomes.filter(({ problem }) => problem !== undefined);
      passed += outcomes.length - problems.length;
      failed += problems.length;
      const verdict = problems.length > 0 ? 'FAIL ' : 'ok   ';
      const count = `${outcomes.length - problems.length} of ${outcomes.length} calls`;
      console.log(`${verdict} ${runtime.name} (${version}): ${count}`);
      for (const { title, problem } of problems) console.log(`      ${title}: ${problem}`);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const isMissing = error instanceof NotForThisMachineError;
      if (!isMissing) failed += 1;
      console.log(`${isMissing ? 'skip ' : 'FAIL '} ${runtime.name}: ${reason}`);
    }
  }
  await browser?.close();
}).catch(exitWith);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
