import { writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseCommand } from './command/arguments.js';
import { exitWith, ForeseenError } from './command/foreseen-error.js';
import { countFacts } from './conformance/pages/count-facts.js';
import { readVendorPages } from './conformance/pages/vendor-pages.js';

const defaultOutput = fileURLToPath(new URL('./conformance/vendor-facts.json', import.meta.url));
const usage = `Reads the facts of the vendor's pages, which the tests hold the description against.

  npm run vendor-facts -- <folder of pages> [--under <folder name>] [--output <file>]

  --under   only pages in folders of this name, such as smart_connect
  --output  file to write (default tools/conformance/vendor-facts.json)`;

/** Reads the pages, writes the facts and tells what it saw; gives the exit code. */
async function main(): Promise<number> {
  const { values, positionals } = parseCommand({
    args: process.argv.slice(2),
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      under: { type: 'string', default: '' },
      output: { type: 'string', default: defaultOutput },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0)
    throw new ForeseenError('Name one folder of pages. See --help for the options.');
  const { facts, findings } = await readVendorPages(folder, values.under);
  for (const { severity, page, line, text } of findings)
    console.error(`${severity}: ${page}:${line}: ${text}`);
  const count = (wanted: string) => findings.filter(({ severity }) => severity === wanted).length;
  if (count('error') > 0) throw new ForeseenError(`errors: ${count('error')}; nothing is written`);
  await writeFile(values.output, `${JSON.stringify(facts, null, 2)}\n`).catch((cause: Error) => {
    throw new ForeseenError(`Cannot write the facts: ${cause.message}. Choose another --output.`);
  });
  const place = relative('', values.output);
  console.log(`${countFacts(facts)}; warnings: ${count('warning')} -> ${place}`);
  return 0;
}

process.exitCode = await main().catch(exitWith);
