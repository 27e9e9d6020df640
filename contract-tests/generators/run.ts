import { execFile } from 'node:child_process';
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { exitWith } from '../../tools/command/foreseen-error.js';
import { shortReport } from '../../tools/description/short-report.js';
import { serveDescription } from '../../tools/mock/serve-description.js';
import { type Command, type Generator, generators } from './generators.js';

// Generates, compiles and calls a client with each generator, from both forms of the description.

const run = promisify(execFile);
const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const descriptions = ['openapi.yaml', 'openapi-3.0.yaml'];
const projectId = 'd4f1a7c2b8e94f6d9a03c51e7b2f8064';
const instanceId = '9f3c1d52-6b7e-4c1a-8d24-5e0f7a91b3c6';
const firstTask = 'smart-connect-1571576841';
/** Far longer than any step takes, so that a step that hangs is ended and reported. */
const stepLimitMs = 300_000;

async function execute([file, ...args]: Command, cwd: string): Promise<string> {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', NO_COLOR: '1' };
  try {
    const { stdout } = await run(file, args, {
      ...{ cwd, env, maxBuffer: 64 * 1024 * 1024 },
      timeout: stepLimitMs,
    });
    return stdout;
  } catch (cause) {
    const { code, stdout = '', stderr = '' } = cause as Partial<Record<string, string>>;
    if (code === 'ENOENT') throw new Error(`${file} is not on this machine: install it`);
    throw new Error(shortReport(`${stdout}${stderr}`) || String(cause));
  }
}

/** Tries one generator with one description; returns whether this machine could run its client. */
async function tryOut(generator: Generator, description: string, url: string): Promise<boolean> {
  const name = `${generator.name} ${description}`.toLowerCase().replace(/[^a-z0-9.]+/g, '-');
  const folder = path(`output/${name}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const input = path(`../../generated/${description}`);
  await execute(generator.generate(input), folder);
  const program = `call${extname(generator.call)}`;
  await copyFile(path(`calls/${generator.call}`), join(folder, program));
  await execute(generator.compile, folder);
  if (generator.needs && !(await hasModule(generator.needs))) return false;
  const [file, ...args] = generator.run;
  const output = await execute([file, ...args, url, 'a-token', projectId, instanceId], folder);
  if (!output.includes(firstTask)) throw new Error(`the call printed no task: ${output}`);
  return true;
}

async function hasModule(name: string): Promise<boolean> {
  return run('python3', ['-c', `import ${name}`]).then(
    () => true,
    () => false,
  );
}

const mock = await serveDescription().catch(exitWith);
let failures = 0;
let calls = 0;
try {
  for (const generator of generators) {
    for (const description of descriptions) {
      const title = `${generator.name}, ${description}`;
      await tryOut(generator, description, mock.url).then(
        (isCalled) => {
          calls += isCalled ? 1 : 0;
          const end = isCalled
            ? 'and its call gets the tasks'
            : `but cannot be called here without the Python module ${generator.needs}`;
          console.log(`ok    ${title}: compiles, ${end}`);
        },
        (error: Error) => {
          failures += 1;
          console.error(`FAIL  ${title}: ${error.message}`);
        },
      );
    }
  }
} finally {
  await mock.close();
}
const passed = generators.length * descriptions.length - failures;
console.log(`clients that called the mock: ${calls}; only compiled: ${passed - calls}`);
console.log(`${passed} passed, ${failures} failed`);
process.exitCode = failures > 0 ? 1 : 0;
