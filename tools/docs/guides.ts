import { readdirSync, readFileSync } from 'node:fs';
import { parseGuide } from './guide.js';
import { linkGuides } from './guide-links.js';
import type { Section } from './sections.js';

/**
 * Reads the guides of `docs/` that the list "Guides" of the README names, in its order. Their links lead within the page,
 * or become text.
 *
 * @throws {ForeseenError} when a guide has no title, or a link to a heading that does not exist.
 */
export function readGuides(root: URL): Section[] {
  const folder = new URL('docs/', root);
  const files = readdirSync(folder).filter((file) => file.endsWith('.md'));
  const readme = readFileSync(new URL('README.md', root), 'utf8');
  const guides = inOrderOf(readme, files).map((file) =>
    parseGuide(file, readFileSync(new URL(file, folder), 'utf8')),
  );
  return guides.map((guide) => ({ title: guide.title, text: linkGuides(guide, guides) }));
}

/** Returns the files that the list "Guides" of a README names, in its order. */
export function inOrderOf(readme: string, files: readonly string[]): string[] {
  const list = readme.split(/^## Guides$/m)[1]?.split(/^## /m)[0] ?? '';
  const place = (file: string) => list.indexOf(`(docs/${file}`);
  return files.filter((file) => place(file) !== -1).sort((a, b) => place(a) - place(b));
}
