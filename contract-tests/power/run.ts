import { resolve } from 'node:path';
import { parseCommand } from '../../tools/command/arguments.js';
import { exitWith, ForeseenError } from '../../tools/command/foreseen-error.js';
import { checkFaults, readFaults } from './fault.js';
import { measurePower } from './measure-power.js';
import { sumUp } from './verdicts.js';

const usage = `Plants faults in a copy of the project, one at a time, and reports which of them npm test notices.

  npm run test:power -- [--only <part of a name>] [--list] [--resume] [--no-baseline] [--tree <folder>]

  --only         plant the faults whose name or file contains this
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
  if (faults.length === 0)
    throw new ForeseenError(`No fault contains "${values.only}": see --list.`);
  if (values.list) {
    checkFaults(faults, tree);
    for (const { name, file } of faults) console.log(`${file}: ${name}`);
    return console.log(`${faults.length} faults`);
  }
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.once(name, () => stop.abort(new ForeseenError('\nInterrupted; --resume continues.')));
  }
  const verdicts = await measurePower(faults, {
    tree,
    isResumed: values.resume,
    hasBaseline: !values['no-baseline'],
    signal: stop.signal,
  });
  const { lines, isEnough } = sumUp(verdicts);
  console.log(lines.join('\n'));
  process.exitCode = isEnough ? 0 : 1;
}

await main().catch(exitWith);
