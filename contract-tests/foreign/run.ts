import { basename } from 'node:path';
import { createMock } from 'otc-dms-kafka-mock';
import { descriptionIndex } from '../../tools/description/redocly.js';
import { loadDescription } from '../../tools/mock/load-description.js';
import { absences, losses, surprises } from './compare.js';
import { execute, missingTools } from './execute.js';
import { steps, takeJourney } from './journey.js';
import { type Sdk, sdks } from './sdks.js';

// Takes the same journey with each SDK, and compares what it sent and returned with what the mock received and answered.

async function tryOut(sdk: Sdk): Promise<void> {
  const mock = await createMock({ description, clock: 'real', stepMs: 20 });
  for (const command of sdk.install) {
    // Once more, because a registry may fail for a moment.
    await execute(command, sdk.folder).catch(() => execute(command, sdk.folder));
  }
  const [report, exchanges] = await takeJourney(mock, sdk);
  const count = new Set(report.operations.map(({ name }) => name)).size;
  const title = `${sdk.language}, ${report.sdk} ${report.version}`;
  if (count === 0) throw new Error(`${title}: no operation succeeded`);
  const { fails = [] } = sdk;
  const unexpected = surprises(report, fails);
  if (unexpected.length > 0) throw new Error(`${title}:\n${unexpected.join('\n')}`);
  console.log(`ok    ${title}: ${count} operations`);
  const differences = [
    ...absences(report, steps),
    ...fails.map((name) => `${name} fails`),
    ...losses(report, exchanges, steps),
  ];
  for (const line of differences) console.log(`      ${line}`);
}

// Names of folders; without one, all.
const wanted = process.argv.slice(2);
const chosen = sdks.filter(
  ({ folder }) => wanted.length === 0 || wanted.includes(basename(folder)),
);
const description = await loadDescription(descriptionIndex);
let passed = 0;
let failed = 0;
for (const sdk of chosen) {
  const missing = await missingTools(sdk);
  if (missing.length > 0) {
    const names = missing.map(({ name }) => name).join(' and ');
    console.log(`not run: ${sdk.language}: ${names} is missing`);
    continue;
  }
  await tryOut(sdk).then(
    () => {
      passed += 1;
    },
    (error: Error) => {
      failed += 1;
      console.error(`FAIL  ${sdk.language}: ${error.message}`);
    },
  );
}
console.log(`SDKs not run because a tool is missing: ${chosen.length - passed - failed}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || chosen.length === 0 ? 1 : 0;
