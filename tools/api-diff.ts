import { fileURLToPath } from 'node:url';
import { compareVersions } from './api-diff/compare-versions.js';
import { printChangelog, printDiff } from './api-diff/print.js';
import { readVersion } from './api-diff/read-version.js';
import { parseCommand } from './command/arguments.js';
import { onClosedOutput } from './command/closed-output.js';
import { exitWith, ForeseenError } from './command/foreseen-error.js';

const usage = `Compares two versions of the bundled description, and says which changes break clients.

  npm run api-diff -- [OLD] [NEW] [--json | --changelog]

  OLD          default contract-tests/released/openapi.yaml, the last release
  NEW          default generated/openapi.yaml
  --json       prints { breaking: [{ operationId, text }], safe: [...] }
  --changelog  prints a section for CHANGELOG.md

The exit status is 1 when something breaks, and 2 when the versions cannot be compared.`;

const fromRoot = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));

/** Compares, prints the result and returns the exit status. */
async function main(): Promise<number> {
  const { values, positionals } = parseCommand({
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      changelog: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const [
    old = fromRoot('contract-tests/released/openapi.yaml'),
    now = fromRoot('generated/openapi.yaml'),
    ...more
  ] = positionals;
  if (more.length > 0)
    throw new ForeseenError(`Two files are compared, not also ${more.join(' ')}.`);
  if (values.json && values.changelog)
    throw new ForeseenError('Use --json or --changelog, not both.');
  const diff = await compareVersions({ old: readVersion(old), now: readVersion(now) });
  if (values.json) console.log(JSON.stringify(diff, undefined, 2));
  else console.log(values.changelog ? printChangelog(diff) : printDiff(diff));
  return diff.breaking.length > 0 ? 1 : 0;
}

// A reader such as `head` may close the pipe. The exit status stays.
onClosedOutput(() => {});
process.exitCode = await main().catch((error: unknown) => exitWith(error, 2));
