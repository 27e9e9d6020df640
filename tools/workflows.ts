import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseCommand } from './command/arguments.js';
import { exitWith, ForeseenError } from './command/foreseen-error.js';
import { runWorkflows, workflowNames } from './workflows/run-workflows.js';
import { writeGuide } from './workflows/write-guide.js';

const usage = `Runs the workflows of openapi/workflows against a service. They create, change and delete things there.

  npm run workflows -- --url URL [options] [workflow ...]

  --url         service, such as http://127.0.0.1:4010 of the mock
  --token       token of the project (default: the variable OS_TOKEN, which other users cannot see)
  --project-id  (default: the variable OS_PROJECT_ID)
  --input       a further input, as name=value; can be repeated, such as --input instance_id=...
  --guide       writes docs/workflows.md from the files, and runs nothing

Workflows: ${workflowNames().join(', ')}. Each file lists its inputs.`;

/** Upper bound for a run: the order of an instance alone takes up to half an hour. */
const timeoutMs = 7_200_000;

function readInputs(given: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    given.map((one) => {
      const [name = '', ...value] = one.split('=');
      if (value.length === 0) throw new ForeseenError('--input must have the form name=value.');
      return [name, value.join('=')];
    }),
  );
}

/** Runs the workflows, prints the results and returns the exit status. */
async function main(): Promise<number> {
  const { values, positionals } = parseCommand({
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      token: { type: 'string' },
      'project-id': { type: 'string' },
      input: { type: 'string', multiple: true },
      guide: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (values.guide) {
    writeFileSync(fileURLToPath(new URL('../docs/workflows.md', import.meta.url)), writeGuide());
    return 0;
  }
  const { url, token = process.env.OS_TOKEN, input = [] } = values;
  const projectId = values['project-id'] ?? process.env.OS_PROJECT_ID;
  if (!url || !URL.canParse(url)) throw new ForeseenError('--url must be the URL of a service.');
  if (!token || !projectId)
    throw new ForeseenError('A token and a project ID are needed. See --help for the options.');
  const names = workflowNames();
  const unknown = positionals.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new ForeseenError(`There is no workflow ${unknown.join(', ')}.`);
  const inputs = { token, project_id: projectId, ...readInputs(input) };
  const chosen = positionals.length > 0 ? positionals : names;
  const { isPassed, output } = await runWorkflows(chosen, { url, inputs, timeoutMs });
  console.log(output);
  return isPassed ? 0 : 1;
}

process.exitCode = await main().catch((error: unknown) => exitWith(error, 2));
