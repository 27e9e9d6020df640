import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { ForeseenError } from '../../command/foreseen-error.js';
import type { OpenApiDocument } from '../../description/openapi-document.js';
import { tryRequests } from './try-requests.js';

const place = '<!-- try-it -->';
const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');

/**
 * Adds to a docs page the panel that sends requests to the mock.
 *
 * @throws {ForeseenError} when the page has no place for it.
 */
export function addPanel(page: string, document: OpenApiDocument): string {
  if (!page.includes(place)) {
    throw new ForeseenError(`The docs page has no ${place}. Restore tools/docs/page.hbs.`);
  }
  const data = JSON.stringify(tryRequests(document)).replaceAll('<', '\\u003c');
  const parts = [
    `<style>${read('./panel.css')}</style>`,
    read('./panel.html'),
    `<script type="application/json" id="try-requests">${data}</script>`,
    `<script>${panelScript()}</script>`,
  ];
  return page.replace(place, () => parts.join('\n'));
}

/** Returns the script of the panel as one text for browsers. */
function panelScript(): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL('./panel.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    // Ignores tsconfig.json, whose `paths` map the names of the package to its sources.
    tsconfigRaw: {},
  });
  return outputFiles
    .map(({ text }) => text)
    .join('')
    .replaceAll('</script', '<\\/script');
}
