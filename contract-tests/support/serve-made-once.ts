import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDocument } from '../../tools/description/openapi-document.js';
import { startLoopbackServer } from './loopback-server.js';
import type { MadeOnce } from './made-once.js';

/** A server from which test files get what a run makes once. */
export interface Maker {
  url: string;
  /** Stops the server and the browser. */
  close: () => Promise<void>;
}

/**
 * Starts the server. It makes each thing in `scratch` at the first request for it.
 *
 * Test files run in several processes, so a variable of a module could not share them.
 */
export async function serveMadeOnce(scratch: string): Promise<Maker> {
  const endings: (() => Promise<void>)[] = [];
  const made = new Map<string, Promise<unknown>>();
  // Their modules are loaded on demand: they take seconds, and most runs of single suites need none of them.
  const makers: { [Name in keyof MadeOnce]: () => Promise<MadeOnce[Name]> } = {
    bundle: async () => {
      const { readDescription } = await import('../../tools/description/read-description.js');
      const { descriptionIndex } = await import('../../tools/description/redocly.js');
      const file = join(scratch, 'openapi.json');
      await writeFile(file, JSON.stringify(await readDescription(descriptionIndex)));
      return file;
    },
    generated: async () => {
      const { generate } = await import('../../tools/generate.js');
      const folder = join(scratch, 'generated');
      await generate(folder, { description: readDocument(await makeOnce('bundle')) });
      return folder;
    },
    docsPage: async () => {
      const { buildDocs } = await import('../../tools/docs.js');
      const file = join(scratch, 'docs', 'index.html');
      await buildDocs(file, readDocument(await makeOnce('bundle')));
      return file;
    },
    console: async () => {
      const { serveConsoleBuild } = await import('./console-build.js');
      const server = await serveConsoleBuild(join(scratch, 'console'));
      endings.push(server.close);
      return server.url;
    },
    browser: async () => {
      const { startBrowserServer } = await import('./browser.js');
      const server = await startBrowserServer();
      endings.push(() => server.close());
      return server.wsEndpoint();
    },
    package: async () => {
      const { installPackage } = await import('./install-package.js');
      return installPackage(join(scratch, 'package'));
    },
  };

  function makeOnce<Name extends keyof MadeOnce>(name: Name): Promise<MadeOnce[Name]> {
    const thing =
      made.get(name) ?? makers[name]?.() ?? Promise.reject(new Error(`No maker of ${name}`));
    made.set(name, thing);
    // Each name has its own maker.
    return thing as Promise<MadeOnce[Name]>;
  }

  const server = await startLoopbackServer(async ({ received, response }) => {
    await makeOnce(received.target.slice(1) as keyof MadeOnce).then(
      (value) => response.end(JSON.stringify(value)),
      (error) => response.writeHead(500).end(error instanceof Error ? error.message : `${error}`),
    );
  });
  return {
    url: server.url,
    close: async () => {
      await server.close();
      await Promise.allSettled(made.values());
      for (const end of endings) await end();
    },
  };
}
