import { relative } from 'node:path';
import { type Progress, progressTo } from './command/progress.js';
import { findChanges } from './conformance/changes/find-changes.js';
import { printChanges } from './conformance/changes/print-changes.js';
import { checkPages } from './conformance/check/check-pages.js';
import { isClean } from './conformance/check/check-result.js';
import { printCheck } from './conformance/check/print-check.js';
import { readBoth } from './conformance/check/read-input.js';
import { type Options, readOptions, usage } from './conformance/options.js';
import { recordedFacts } from './conformance/recorded-facts.js';
import { descriptionIndex, exitWithLint } from './description/redocly.js';

/** The result, its text, and whether there is nothing to do. */
interface Outcome {
  result: object;
  text: string;
  isClean: boolean;
}

async function check({ pages, under, list }: Options, say: Progress): Promise<Outcome> {
  const result = checkPages(
    await readBoth({ pages, under, index: descriptionIndex, recorded: recordedFacts }, say),
  );
  return { result, text: printCheck(result, list), isClean: isClean(result) };
}

async function changes(
  { pages, text }: Options,
  newPages: string,
  say: Progress,
): Promise<Outcome> {
  const result = await findChanges(
    { old: pages, new: newPages, index: descriptionIndex, text },
    say,
  );
  const { summary } = result;
  return {
    result,
    text: printChanges(result),
    isClean: summary.changes + summary.unreadable === 0,
  };
}

/** Formats the result as JSON, with paths from the current folder, as in the text. */
function toJson(result: object): string {
  return JSON.stringify(
    result,
    (key, value) => (key === 'file' && typeof value === 'string' ? relative('', value) : value),
    2,
  );
}

/** Compares, prints the result and returns the exit code. */
async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (!options) {
    console.log(usage);
    return 0;
  }
  const { newPages, json } = options;
  const { say, done } = progressTo(process.stderr);
  const comparing = newPages === undefined ? check(options, say) : changes(options, newPages, say);
  const outcome = await comparing.finally(done);
  console.log(json ? toJson(outcome.result) : outcome.text);
  return outcome.isClean ? 0 : 1;
}

// A reader such as `head` may close the pipe before everything is printed.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
process.exitCode = await main().catch(exitWithLint);
