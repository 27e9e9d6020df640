import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { parseCommand } from '../tools/command/arguments.js';
import { exitWith } from '../tools/command/foreseen-error.js';
import { folder, root } from './folders.js';
import { isMet, limitsOf } from './limits.js';
import { fullPlan, measure, quickPlan } from './measure.js';
import { prepare } from './prepare.js';
import { report } from './report.js';

const usage = `Usage: npm run bench [-- OPTIONS]
Measures the built client beside others, prints the figures and writes docs/benchmarks.md.
  --quick  fewer rounds; writes nothing
  --check  ends with status 1 when a limit is not met
  --help   shows this`;

const page = join(root, 'docs/benchmarks.md');
const introduction = join(folder, 'introduction.md');

async function run(): Promise<void> {
  const { values } = parseCommand({
    options: {
      quick: { type: 'boolean' },
      check: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return console.log(usage);
  await prepare();
  const results = await measure(values.quick ? quickPlan : fullPlan, (step) =>
    console.error(`measuring ${step} …`),
  );
  const text = await markdown(report(results));
  console.log(text);
  if (!values.quick) {
    await writeFile(
      page,
      await markdown(`${await readFile(introduction, 'utf8')}\n${report(results)}`),
    );
    console.log('Written to docs/benchmarks.md.');
  }
  const missed = limitsOf({ ...results, signingRatio: results.signing.whole.ratio }).filter(
    (limit) => !isMet(limit),
  );
  for (const { what, measured, limit, unit } of missed) {
    console.log(`Not met: ${what}: ${measured.toFixed(2)} ${unit}, at most ${limit}`);
  }
  if (values.check && missed.length > 0) process.exitCode = 1;
}

async function markdown(text: string): Promise<string> {
  return format(text, { ...(await resolveConfig(page)), filepath: page });
}

await run().catch(exitWith);
