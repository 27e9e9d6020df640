import { parseCommand } from '../tools/command/arguments.js';
import { exitWith } from '../tools/command/foreseen-error.js';
import { isMet, limitsOf } from './limits.js';
import { toMarkdown } from './markdown.js';
import { fullPlan, measure, quickPlan } from './measure.js';
import { fullMockPlan, measureMocks, quickMockPlan } from './mock/measure-mocks.js';
import { mockSection } from './mock/report-mocks.js';
import { formatted, writeReport, writeSection } from './page.js';
import { prepare } from './prepare.js';
import { report } from './report.js';
import { measureGrowth } from './scale/measure-growth.js';
import { growthSection } from './scale/report-growth.js';

const usage = `Measures the built client beside others, prints the figures and writes docs/benchmarks.md.

  npm run bench -- [--quick] [--check] [--mock] [--scale]

  --quick  measure fewer rounds, and write nothing
  --check  end with status 1 when a limit is not met
  --mock   measure the mock beside others instead
  --scale  measure the growth with the number of operations instead; takes half an hour`;

async function run(): Promise<void> {
  const { values } = parseCommand({
    options: {
      quick: { type: 'boolean' },
      check: { type: 'boolean' },
      mock: { type: 'boolean' },
      scale: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return console.log(usage);
  await prepare();
  if (values.mock) return runMocks(values.quick ?? false);
  if (values.scale) return runScale();
  const results = await measure(values.quick ? quickPlan : fullPlan, onStep);
  const text = report(results);
  console.log(await formatted(text));
  if (!values.quick) await writeReport(text);
  const missed = limitsOf(results).filter((limit) => !isMet(limit));
  for (const { what, measured, limit, unit } of missed) {
    console.log(`Not met: ${what}: ${measured.toFixed(2)} ${unit}, at most ${limit}`);
  }
  if (values.check && missed.length > 0) process.exitCode = 1;
}

function onStep(step: string): void {
  console.error(`measuring ${step} …`);
}

async function runMocks(isQuick: boolean): Promise<void> {
  const costs = await measureMocks(isQuick ? quickMockPlan : fullMockPlan, onStep);
  const section = toMarkdown(mockSection(costs));
  console.log(await formatted(section));
  if (!isQuick) await writeSection(section);
}

async function runScale(): Promise<void> {
  const section = toMarkdown(growthSection(await measureGrowth(console.error)));
  console.log(await formatted(section));
  await writeSection(section);
}

await run().catch(exitWith);
