import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { pack, unpack } from './packed.js';
import type { SearchIndex } from './search/find.js';
import { unknownForm } from './self-contain.js';

const folder = new URL('page-script/', import.meta.url);

const indexTag = /<script type="application\/octet-stream" id="search-index">([^<]*)<\/script>/;

/** Returns the search index of a page as JSON, or undefined when it has none. */
export function packedIndex(page: string): string | undefined {
  const [, packed] = indexTag.exec(page) ?? [];
  return packed && unpack(packed);
}

/**
 * Adds our own script and styles to a page that Redoc wrote, and the search index.
 *
 * @throws {ForeseenError} when the page does not have the expected form.
 */
export async function addPageScript(page: string, index: SearchIndex): Promise<string> {
  const end = page.lastIndexOf('</body>');
  if (end === -1) throw unknownForm('its end');
  const sheets = ['contrast.css', 'search.css'].map((name) =>
    readFile(new URL(name, folder), 'utf8'),
  );
  const styles = (await Promise.all(sheets)).join('\n');
  const parts = [
    `<style>${styles}</style>`,
    `<script type="application/octet-stream" id="search-index">${pack(JSON.stringify(index))}</script>`,
    `<script>${await bundle()}</script>`,
  ];
  return `${page.slice(0, end)}${parts.join('\n')}\n${page.slice(end)}`;
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('main.ts', folder))],
    ...{ bundle: true, minify: true, write: false, format: 'iife', target: 'es2022' },
    charset: 'utf8',
  });
  const [{ text } = { text: '' }] = outputFiles;
  // Otherwise the text would end the element.
  return text.trim().replaceAll('</script', '<\\/script');
}
