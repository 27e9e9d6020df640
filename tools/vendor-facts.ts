import { writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseCommand } from './command/arguments.js';
import { ForeseenError } from './command/foreseen-error.js';
import { ownFactsWith } from './conformance/compare/shared-examples.js';
import type { VendorFacts } from './conformance/pages/facts.js';
import { readVendorPages } from './conformance/pages/vendor-pages.js';
import { readDescription } from './description/read-description.js';
import { descriptionIndex, exitWithLint } from './description/redocly.js';

const defaultOutput = fileURLToPath(new URL('./conformance/vendor-facts.json', import.meta.url));
const ownOutput = fileURLToPath(new URL('./conformance/own-facts.json', import.meta.url));
const usage = `Reads the facts of the vendor's pages, which the tests compare with the description.

  npm run vendor-facts -- <folder of pages> [--under <folder name>] [--output <file>]
  npm run vendor-facts -- --own [--output <file>]

  --own     records the facts of the description that no page gives: those with x-inferred, and the
            values that our examples share with the pages (default tools/conformance/own-facts.json)
  --under   only pages in folders of this name, such as smart_connect
  --output  file to write (default tools/conformance/vendor-facts.json)`;

/** Reads the pages, writes the facts and prints how many there are; returns the exit code. */
async function main(): Promise<number> {
  const { values, positionals } = parseCommand({
    args: process.argv.slice(2),
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      under: { type: 'string', default: '' },
      own: { type: 'boolean', default: false },
      output: { type: 'string' },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const { own, output = own ? ownOutput : defaultOutput } = values;
  if (own) return recordOwn(output);
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0)
    throw new ForeseenError('Name one folder of pages. See --help for the options.');
  const { facts, findings } = await readVendorPages(folder, values.under);
  for (const { severity, page, line, text } of findings)
    console.error(`${severity}: ${page}:${line}: ${text}`);
  const count = (wanted: string) => findings.filter(({ severity }) => severity === wanted).length;
  if (count('error') > 0) throw new ForeseenError(`errors: ${count('error')}; nothing is written`);
  await write(output, facts);
  const place = relative('', output);
  console.log(`${figuresOf(facts)}; warnings: ${count('warning')} -> ${place}`);
  return 0;
}

/** Records the facts of the description that no page gives. */
async function recordOwn(output: string): Promise<number> {
  const [document, { facts }] = await Promise.all([
    readDescription(descriptionIndex),
    import('./conformance/vendor-facts.js'),
  ]);
  const own = ownFactsWith(document, facts);
  await write(output, own);
  console.log(`${Object.keys(own).length} own facts -> ${relative('', output)}`);
  return 0;
}

async function write(output: string, facts: object): Promise<void> {
  await writeFile(output, `${JSON.stringify(facts, null, 2)}\n`).catch((cause: Error) => {
    throw new ForeseenError(`Cannot write the facts: ${cause.message}. Choose another --output.`);
  });
}

/** Returns the figures of the facts on one line, to compare with the known figures of the pages. */
function figuresOf({ operations, ...appendices }: VendorFacts): string {
  const parameters = operations.flatMap((operation) => operation.parameters);
  const place = (name: string) => parameters.filter((parameter) => parameter.in === name).length;
  const objects = operations.flatMap((operation) => operation.objects);
  const size = (tables: readonly { fields: readonly unknown[] }[]) =>
    tables.reduce((sum, table) => sum + table.fields.length, 0);
  const objectFields = (side: string) => size(objects.filter((object) => object.in === side));
  const body = size(operations.flatMap(({ request }) => request ?? []));
  const answers = size(operations.flatMap(({ responses }) => responses));
  const examples = operations.flatMap((operation) => operation.examples);
  const requests = examples.filter((example) => example.in === 'request');
  const { error_codes, permissions, instance_statuses } = appendices;
  return [
    `${operations.length} operations`,
    `${place('path')} path, ${place('query')} query, ${place('header')} header parameters`,
    `${body} request body fields, ${objectFields('request')} in request objects`,
    `${answers} answer body fields, ${objectFields('response')} in answer objects`,
    `${objects.length} object tables`,
    `${requests.length} request examples (${requests.filter((example) => 'value' in example).length} with a body)`,
    `${examples.length - requests.length} answer examples`,
    `${error_codes.length} error codes, ${permissions.length} permissions, ${instance_statuses.length} instance statuses`,
  ].join('; ');
}

process.exitCode = await main().catch(exitWithLint);
