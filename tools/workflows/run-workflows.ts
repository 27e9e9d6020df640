import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ProgramError, runBounded } from '../command/bounded-child.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cli = join(root, 'node_modules/@redocly/cli/bin/cli.js');

/** Folder of the workflows. */
export const workflowFolder = join(root, 'openapi/workflows');

/** Returns the names of the workflows. */
export function workflowNames(): string[] {
  const files = readdirSync(workflowFolder).filter((file) => file.endsWith('.arazzo.yaml'));
  return files.map((file) => file.replace('.arazzo.yaml', '')).sort();
}

/** Result of a run. */
export interface RunResult {
  isPassed: boolean;
  /** Output of Redocly, without secrets. */
  output: string;
}

/** Options of a run. */
export interface RunOptions {
  url: string;
  /** Values of the inputs. A workflow takes those that it declares. */
  inputs: Readonly<Record<string, string>>;
  /** Bounds a run, with all its waiting. */
  timeoutMs: number;
}

/** Runs workflows one after another, with one process of Redocly's `respect`, which takes seconds to start. */
export async function runWorkflows(
  names: readonly string[],
  { url, inputs, timeoutMs }: RunOptions,
): Promise<RunResult> {
  const files = names.map((name) => relative(root, join(workflowFolder, `${name}.arazzo.yaml`)));
  // Other users of the machine can read arguments, so the inputs go through the environment.
  const env = {
    ...process.env,
    REDOCLY_TELEMETRY: 'off',
    REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
    NO_COLOR: '1',
    REDOCLY_CLI_RESPECT_INPUT: JSON.stringify(inputs),
    REDOCLY_CLI_RESPECT_SERVER: `dms=${url}`,
  };
  const limits = ['--execution-timeout', String(timeoutMs), '--max-steps', '100000'];
  const program = {
    args: [cli, 'respect', ...files, ...limits],
    cwd: root,
    env,
    timeoutMs: timeoutMs + 10_000,
    memoryMb: 1_000,
  };
  try {
    return { isPassed: true, output: withoutSecrets(await runBounded(program), inputs) };
  } catch (error) {
    if (!(error instanceof ProgramError)) throw error;
    return { isPassed: false, output: withoutSecrets(error.message, inputs) };
  }
}

/** Masks the token and the passwords, also where an answer echoes them. */
function withoutSecrets(text: string, inputs: Readonly<Record<string, string>>): string {
  return Object.entries(inputs)
    .filter(([name, value]) => /token|password/.test(name) && value !== '')
    .reduce((masked, [, value]) => masked.replaceAll(value, '***'), text);
}
