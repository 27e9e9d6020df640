import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse, stringify } from 'yaml';
import { type OpenApiDocument, readDocument } from '../../tools/description/openapi-document.js';
import { bundleDescription, descriptionIndex } from '../../tools/description/redocly.js';

/** A copy of the description that a test may edit and break. */
export interface Scratch {
  folder: string;
  /** Index file of the copy. */
  index: string;
  /** Bundle of the copy as it was before any edit. */
  document: OpenApiDocument;
  remove: () => Promise<void>;
}

/** Copies openapi/ into a temporary folder, with a few of its URLs: a change is served sooner. */
export async function copyDescription(): Promise<Scratch> {
  const root = await mkdtemp(join(tmpdir(), 'otc-dms-scratch-'));
  const folder = join(root, 'openapi');
  const index = join(folder, 'openapi.yaml');
  const bundle = join(root, 'bundle.json');
  await cp(dirname(descriptionIndex), folder, { recursive: true });
  const whole = parse(await readFile(index, 'utf8'));
  const paths = Object.fromEntries(Object.entries(whole.paths).slice(0, 3));
  await writeFile(index, stringify({ ...whole, paths }));
  await bundleDescription(bundle, index);
  return {
    folder,
    index,
    document: readDocument(bundle),
    remove: () => rm(root, { recursive: true }),
  };
}

/** The file of a description that holds an example with this value. */
export async function exampleFile(folder: string, value: unknown): Promise<string> {
  for (const file of await readdir(folder, { recursive: true })) {
    if (!file.endsWith('.yaml')) continue;
    const path = join(folder, file);
    const content: unknown = parse(await readFile(path, 'utf8'));
    if (typeof content !== 'object' || content === null || !('value' in content)) continue;
    if (isDeepStrictEqual(content.value, value)) return path;
  }
  throw new Error('No file of the description holds this example.');
}

/** The request that a curl line makes, as `npm run mock` prints it. */
export function requestOf(curl: string): Request {
  const url = /"(http[^"]+)"$/.exec(curl)?.[1];
  if (!url) throw new Error(`No URL at the end of: ${curl}`);
  const headers = new Headers();
  for (const [, name = '', value = ''] of curl.matchAll(/-H "([^:]+): ([^"]+)"/g)) {
    headers.append(name, value);
  }
  return new Request(url, { headers });
}
