import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import { here } from './commands.js';
import { execute } from './execute.js';
import type { Command, Fault, Generator } from './generator.js';
import { clientFolder, prepare, programName } from './try-out.js';

/** Returns whether a generator fails with the minimal description of a fault, at the same step. */
export async function isShown(generator: Generator, { call, shownBy }: Fault): Promise<boolean> {
  if (!shownBy) return true;
  const { description, program } = shownBy;
  const folder = await clientFolder(generator, `minimal ${description}`);
  const path = here(`minimal/${description}`);
  const { run } = generator;
  const copied =
    program === undefined
      ? program
      : { from: here(`minimal/${program}`), as: programName(generator) };
  const problem = await prepare(generator, folder, path, copied);
  if (problem) return problem.call === call;
  if (!run || !program) return false;
  const answer = exampleIn(path);
  const server = createServer((_, response) => {
    const { status, type, value } = answer;
    response.writeHead(status, type === undefined ? {} : { 'Content-Type': type });
    response.end(type?.includes('json') ? JSON.stringify(value) : value);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const { port } = server.address() as AddressInfo;
    const command: Command = [...run, `http://127.0.0.1:${port}`];
    const output = await execute(command, folder).catch(() => undefined);
    if (call === 'run' || output === undefined) return call === 'run' && output === undefined;
    const line = output.trim().split('\n').at(-1) ?? '';
    const result = JSON.parse(line) as Record<string, unknown>;
    return 'error' in result || !isDeepStrictEqual(result.value, answer.value ?? null);
  } finally {
    server.close();
  }
}

interface Example {
  status: number;
  type?: string;
  value?: unknown;
}

interface Responses {
  [status: string]: { content?: { [type: string]: { example: unknown } } };
}

/** Returns the first response of the only operation of a description. */
function exampleIn(path: string): Example {
  const { paths } = parse(readFileSync(path, 'utf8')) as {
    paths: { [path: string]: { [method: string]: { responses: Responses } } };
  };
  const [operation] = Object.values(paths).flatMap((item) => Object.values(item));
  const [[status, { content = {} }] = ['', {}]] = Object.entries(operation?.responses ?? {});
  const [media] = Object.entries(content);
  if (!media) return { status: Number(status) };
  return { status: Number(status), type: media[0], value: media[1].example };
}
