import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { exitWith } from '../../tools/command/foreseen-error.js';
import { descriptionIndex } from '../../tools/description/redocly.js';
import { loadDescription } from '../../tools/mock/load-description.js';
import { here } from './commands.js';
import { execute, missingTools } from './execute.js';
import { isStep, judge } from './faults.js';
import { type DescriptionFile, descriptionFiles, type Generator } from './generator.js';
import { generators } from './generators.js';
import { isShown } from './minimal.js';
import { type Results, writeTable } from './table.js';
import { callNames } from './ten-calls.js';
import { outputFolder, tryOut } from './try-out.js';

// Generates a client with each generator from both forms of the description, compiles it, and lets it make ten calls.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { language: { type: 'string' }, table: { type: 'boolean' } },
});
const languages = values.language?.toLowerCase().split(',');
const chosen = generators.filter(
  ({ name, language }) =>
    (languages?.includes(language.toLowerCase()) ?? true) &&
    (positionals.length === 0 || positionals.some((part) => name.includes(part))),
);
await mkdir(outputFolder, { recursive: true });
const description = await loadDescription(descriptionIndex).catch(exitWith);
const count = { passed: 0, failed: 0, notRun: 0 };
const results = new Map<string, Results>();

function pass(line: string): void {
  count.passed += 1;
  console.log(`ok    ${line}`);
}

function fail(line: string): void {
  count.failed += 1;
  console.error(`FAIL  ${line}`);
}

// Generators share what they install.
const installed = new Map<string, Promise<string>>();
async function install({ install = [] }: Generator): Promise<void> {
  for (const command of install) {
    const key = command.join(' ');
    // Once more, because a registry may fail for a moment.
    const done =
      installed.get(key) ??
      execute(command, outputFolder).catch(() => execute(command, outputFolder));
    installed.set(key, done);
    await done;
  }
}

async function tryFile(generator: Generator, file: DescriptionFile): Promise<void> {
  const title = `${generator.name} ${generator.version}, ${file}`;
  const problems = await tryOut(generator, file, description);
  const { unexpected, stale, known } = judge(generator, file, problems);
  for (const { call, reason } of unexpected) fail(`${title}: ${call}: ${reason}`);
  for (const { call } of stale) fail(`${title}: ${call} works now; remove the fault`);
  if (unexpected.length + stale.length > 0) return;
  const stopped = known.find(({ call }) => isStep(call));
  const calls = generator.run && `${callNames.length - known.length} of ${callNames.length}`;
  const result = stopped ? `does not ${stopped.call}` : (calls ?? 'compiles');
  results.set(generator.name, { ...results.get(generator.name), [file]: result });
  pass(`${title}: ${result === calls ? `compiles, ${calls} calls` : result}`);
  for (const { call, why } of known) console.log(`      ${call}: ${why}`);
}

async function tryGenerator(generator: Generator): Promise<void> {
  const missing = await missingTools(generator, outputFolder);
  if (missing.length > 0) {
    count.notRun += 1;
    const names = missing.map(({ name }) => name).join(' and ');
    console.log(`not run: ${generator.name}: ${names} is missing`);
    return;
  }
  await install(generator);
  for (const file of generator.descriptions ?? descriptionFiles) {
    await tryFile(generator, file).catch((error: Error) =>
      fail(`${generator.name} ${generator.version}, ${file}: ${error.message}`),
    );
  }
  for (const fault of generator.faults ?? []) {
    if (await isShown(generator, fault)) continue;
    fail(`${generator.name}: ${fault.shownBy?.description} does not show the fault`);
  }
}

// Two at a time: one often waits for the disk or the mock.
const waiting = [...chosen];
async function work(): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { name } = next;
    await tryGenerator(next).catch((error: Error) => fail(`${name}: ${error.message}`));
  }
}
await Promise.all([work(), work()]);
if (values.table) {
  const file = here('../../docs/generators.md');
  const guide = await readFile(file, 'utf8');
  await writeFile(file, await writeTable(guide, file, generators, results));
}
console.log(`generators not run because a tool is missing: ${count.notRun}`);
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed > 0 || chosen.length === 0 ? 1 : 0;
