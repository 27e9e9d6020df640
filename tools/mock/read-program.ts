// Lints and bundles a description for each message that has the path of its index. Ends with its parent.
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  BaseResolver,
  bundle,
  getLineColLocation,
  lint,
  loadConfig,
  type NormalizedProblem,
} from '@redocly/openapi-core';
import { costlyYaml } from '../description/yaml-files.js';
import type { ReadAnswer } from './description-reader.js';

// Valid OpenAPI, whatever its style: Prism ignores a misspelt keyword or type, and would silently check less.
const lintRules = fileURLToPath(new URL('servable.yaml', import.meta.url));

async function read(index: string): Promise<ReadAnswer> {
  const costly = await costlyYaml(dirname(index));
  if (costly.length > 0) return { problems: costly };
  const config = await loadConfig({ configPath: lintRules });
  // Shared, so that each file is read once.
  const externalRefResolver = new BaseResolver(config.resolve);
  const options = { ref: index, config, externalRefResolver };
  const broken = (await lint(options)).filter(({ severity }) => severity === 'error');
  if (broken.length > 0) return { problems: broken.map(lineOf) };
  const { bundle: bundled, problems } = await bundle(options);
  if (problems.length > 0) return { problems: problems.map(lineOf) };
  return { document: bundled.parsed };
}

function lineOf({ location: [place], message }: NormalizedProblem): string {
  if (!place) return message;
  const { source, start } = getLineColLocation(place);
  return `${relative(process.cwd(), source.absoluteRef)}:${start.line}:${start.col} ${message}`;
}

process.on('message', async (index: string) => {
  const answer = await read(index).catch(
    (error: unknown): ReadAnswer => ({
      problems: [error instanceof Error ? error.message : String(error)],
    }),
  );
  process.send?.(answer);
});
process.once('disconnect', () => process.exit());
