import { resolve } from 'node:path';
import { parseCommand } from '../../tools/command/arguments.js';
import { exitWith, ForeseenError } from '../../tools/command/foreseen-error.js';
import { checkFaults, readFaults } from './fault.js';
import { measurePower } from './measure-power.js';
import { measurePlanted, readPlanted } from './planted.js';
import { sumUp } from './verdicts.js';

const usage = `Plants faults in a copy of the project, one at a time, and reports which of them npm test notices. Also counts which
mistakes of a service otc-dms-kafka-verify finds, and which changes of the description api-diff classifies right.

  npm run test:power -- [--only <part of a name>] [--list] [--resume] [--no-baseline] [--tree <folder>]

  --only         plant the faults, mistakes and changes whose name or file contains this
  --list         check that every fault can be planted, list them and end
  --resume       keep the verdicts of a run that was interrupted
  --no-baseline  do not check first that everything passes without a fault
  --tree         project to copy (default the working directory)`;

async function main(): Promise<void> {
  const { values } = parseCommand({
    options: {
      only: { type: 'string', default: '' },
      list: { type: 'boolean', default: false },
      resume: { type: 'boolean', default: false },
      'no-baseline': { type: 'boolean', default: false },
      tree: { type: 'string', default: '' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return console.log(usage);
  const tree = resolve(values.tree);
  const faults = readFaults().filter(({ name, file }) => `${name} ${file}`.includes(values.only));
  const planted = readPlanted(tree, values.only);
  const plantedCount = planted.flatMap(({ names }) => names).length;
  if (faults.length + plantedCount === 0)
    throw new ForeseenError(`No fault contains "${values.only}": see --list.`);
  if (values.list) {
    checkFaults(faults, tree);
    for (const { name, file } of faults) console.log(`${file}: ${name}`);
    for (const { file, names } of planted)
      for (const name of names) console.log(`${file}: ${name}`);
    console.log(`${faults.length} faults`);
    for (const { title, names } of planted) console.log(`${names.length} ${title}`);
    return;
  }
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.once(name, () => stop.abort(new ForeseenError('\nInterrupted; --resume continues.')));
  }
  const options = { tree, isResumed: values.resume, hasBaseline: !values['no-baseline'] };
  const verdicts =
    faults.length === 0 ? [] : await measurePower(faults, { ...options, signal: stop.signal });
  const rates = await measurePlanted(planted, tree, stop.signal);
  const { lines, isEnough } = sumUp(verdicts);
  console.log([...rates.lines, ...(verdicts.length > 0 ? lines : [])].join('\n'));
  process.exitCode = (isEnough || verdicts.length === 0) && rates.isWhole ? 0 : 1;
}

await main().catch(exitWith);
