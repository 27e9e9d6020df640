import { inject } from 'vitest';
import type { InstalledPackage } from './install-package.js';

/** Expensive things that a test run makes once, when the first test asks for them. */
export interface MadeOnce {
  /** The current `openapi/`, bundled, as a file in JSON, which is read a hundred times faster than YAML. */
  bundle: string;
  /** Folder with everything that `npm run generate` makes from the current `openapi/`. */
  generated: string;
  /** Docs page of the description, as a file. */
  docsPage: string;
  /** URL of the example console, built. */
  console: string;
  /** WebSocket URL of a Chromium. */
  browser: string;
  /** The package, packed and installed in an empty project. Tests must not change its files. */
  package: InstalledPackage;
}

/**
 * Returns one of the things that this test run makes once.
 *
 * @param makerUrl URL of the server that makes them. Only code outside of tests gives it.
 * @throws {Error} when it cannot be made.
 */
export async function madeOnce<Name extends keyof MadeOnce>(
  name: Name,
  makerUrl = inject('makerUrl'),
): Promise<MadeOnce[Name]> {
  const answer = await fetch(`${makerUrl}/${name}`);
  if (!answer.ok) throw new Error(await answer.text());
  // The global setup makes exactly what `MadeOnce` names.
  return (await answer.json()) as MadeOnce[Name];
}
