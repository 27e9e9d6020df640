import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { runNode, tools } from '../support/consumer-project.js';

const next = join(tools, 'next/dist/bin/next');
const places = ['route', 'edge', 'page'];

/** Builds a project of Next, starts it and calls its places: a route, an edge route and a page. */
export async function runInNext(folder: string, variables: Record<string, string>) {
  await runNode(folder, [next, 'build', '--webpack'], variables);
  const server = spawn(
    process.execPath,
    [next, 'start', '--hostname', '127.0.0.1', '--port', '0'],
    {
      ...{ cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] },
      env: { ...process.env, NO_COLOR: '1', NEXT_TELEMETRY_DISABLED: '1', ...variables },
    },
  );
  const ended = once(server, 'close');
  let output = '';
  try {
    const origin = new Promise<string>((resolve, reject) => {
      const look = (text: Buffer) => {
        output += text;
        const [found] = /http:\/\/127\.0\.0\.1:[1-9]\d*/.exec(output) ?? [];
        if (found) resolve(found);
      };
      server.stdout?.on('data', look);
      server.stderr?.on('data', look);
      ended.then(() => reject(new Error(`next start ends: ${output}`)), reject);
    });
    const url = await origin;
    return await Promise.all(places.map((place) => textOf(`${url}/${place}`)));
  } finally {
    server.kill('SIGKILL');
    await ended;
  }
}

/** Returns the text of an answer, or of the first paragraph of a page. */
async function textOf(url: string): Promise<string> {
  const answer = await fetch(url);
  const text = await answer.text();
  return /<p>(.*?)<\/p>/.exec(text)?.[1] ?? text;
}
