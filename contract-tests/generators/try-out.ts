import { copyFile, mkdir, rm } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { MockOptions } from 'otc-dms-kafka-mock';
import { here } from './commands.js';
import { execute } from './execute.js';
import type { Command, DescriptionFile, Fault, Generator } from './generator.js';
import { instanceId, openServer, projectId } from './open-server.js';
import { deviations } from './ten-calls.js';

/** Something that went wrong with a client. */
export interface Problem {
  call: Fault['call'];
  reason: string;
}

/** Folder of all clients, and of what generators install. */
export const outputFolder = here('output');

/** Generates a client, compiles it and lets it make the ten calls; returns what went wrong. */
export async function tryOut(
  generator: Generator,
  file: DescriptionFile,
  description: MockOptions['description'],
): Promise<Problem[]> {
  const { call, run } = generator;
  const folder = await clientFolder(generator, file);
  const program =
    call === undefined ? call : { from: here(`calls/${call}`), as: programName(generator) };
  const problem = await prepare(generator, folder, here(`../../generated/${file}`), program);
  if (problem) return [problem];
  if (!run) return [];
  const server = await openServer(description);
  try {
    const args = [server.url, 'a-token', projectId, instanceId];
    const command: Command = [...run, ...args];
    return await execute(command, folder).then(
      (output) => deviations(output, server.exchanges, server.instanceIds),
      (error: Error) => [{ call: 'run', reason: error.message }],
    );
  } finally {
    await server.close();
  }
}

/** Returns the name of the program in the folder of the client. */
export function programName({ call = '', callAs = `call${extname(call)}` }: Generator): string {
  return callAs;
}

/** Generates and compiles a client with its program; returns the step that failed. */
export async function prepare(
  generator: Generator,
  folder: string,
  description: string,
  program: { from: string; as: string } | undefined,
): Promise<Problem | undefined> {
  const env = { DESCRIPTION: description };
  for (const file of generator.files ?? []) {
    await copyFile(here(`calls/${file}`), join(folder, basename(file)));
  }
  const steps = [
    ['generate', generator.generate(description)],
    ['compile', generator.compile],
  ] as const;
  for (const [call, commands] of steps) {
    if (call === 'compile' && program) {
      const target = join(folder, program.as);
      await mkdir(dirname(target), { recursive: true });
      await copyFile(program.from, target);
    }
    for (const command of commands) {
      const failure = await execute(command, folder, env).then(
        () => undefined,
        (error: Error) => error.message,
      );
      if (failure !== undefined) return { call, reason: failure };
    }
  }
  return undefined;
}

/** Returns an empty folder for the client of a generator. */
export async function clientFolder({ name }: Generator, input: string): Promise<string> {
  const words = `${name} ${input}`.toLowerCase().match(/[a-z0-9.]+/g) ?? [];
  const folder = join(outputFolder, words.join('-'));
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return folder;
}
