import { writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseCommand } from './command/arguments.js';
import { exitWith, ForeseenError } from './command/foreseen-error.js';
import type { VendorFacts } from './conformance/pages/facts.js';
import { readVendorPages } from './conformance/pages/vendor-pages.js';

const defaultOutput = fileURLToPath(new URL('./conformance/vendor-facts.json', import.meta.url));
const usage = `Reads the facts of the vendor's pages, which the tests compare with the description.

  npm run vendor-facts -- <folder of pages> [--under <folder name>] [--output <file>]

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
  console.log(`${figuresOf(facts)}; warnings: ${count('warning')} -> ${place}`);
  return 0;
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

process.exitCode = await main().catch(exitWith);
