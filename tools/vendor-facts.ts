import { writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { countFacts } from './vendor/count-facts.js';
import { NoPagesError, readVendorPages } from './vendor/vendor-pages.js';

const usage =
  'usage: npm run vendor-facts -- <folder of pages> [--under <subfolder>] [--output <file>]';

/** Reads the pages, writes the facts and tells what it saw; gives the exit code. */
async function main(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (!options) {
    console.error(usage);
    return 1;
  }
  const { folder, under, output } = options;
  const { facts, findings } = await readVendorPages(folder, under);
  for (const { severity, page, line, text } of findings)
    console.error(`${severity}: ${page}:${line}: ${text}`);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) {
    console.error(`errors: ${errors}; nothing is written`);
    return 1;
  }
  try {
    await writeFile(output, `${JSON.stringify(facts, null, 2)}\n`);
  } catch {
    console.error(`${output} cannot be written; name another file with --output`);
    return 1;
  }
  console.log(`${countFacts(facts)}; warnings: ${findings.length} -> ${relative('', output)}`);
  return 0;
}

function readOptions(
  args: string[],
): { folder: string; under: string; output: string } | undefined {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        under: { type: 'string', default: 'apis_v2_recommended/smart_connect' },
        output: {
          type: 'string',
          default: fileURLToPath(new URL('../contract-tests/vendor-facts.json', import.meta.url)),
        },
      },
    });
    const [folder, ...more] = positionals;
    if (!folder || more.length > 0) return undefined;
    return { folder, under: values.under, output: values.output };
  } catch {
    // An option that is unknown or has no value.
    return undefined;
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof NoPagesError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
