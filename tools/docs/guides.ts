import { readdirSync, readFileSync } from 'node:fs';
import { ForeseenError } from '../command/foreseen-error.js';
import { linkGuides } from './guide-links.js';
import { changeProse, headingSlug } from './markdown.js';
import type { Section } from './sections.js';

/** A guide of `docs/`, read. */
export interface Guide extends Section {
  /** Name of its file. */
  file: string;
  /** Addresses of its headings. */
  anchors: readonly string[];
}

/**
 * The guides of `docs/` that the list "Guides" of the README names, in its order. Their links lead within the page, or
 * become text.
 *
 * @throws {ForeseenError} when a guide has no title, or a link that leads nowhere.
 */
export function readGuides(root: URL): Section[] {
  const folder = new URL('docs/', root);
  const files = readdirSync(folder).filter((file) => file.endsWith('.md'));
  const readme = readFileSync(new URL('README.md', root), 'utf8');
  const guides = inOrderOf(readme, files).map((file) =>
    readGuide(file, readFileSync(new URL(file, folder), 'utf8')),
  );
  return guides.map((guide) => ({ title: guide.title, text: linkGuides(guide, guides) }));
}

/** Returns the files that the list "Guides" of a README names, in its order. */
export function inOrderOf(readme: string, files: readonly string[]): string[] {
  const list = readme.split(/^## Guides$/m)[1]?.split(/^## /m)[0] ?? '';
  const place = (file: string) => list.indexOf(`(docs/${file}`);
  return files.filter((file) => place(file) !== -1).sort((a, b) => place(a) - place(b));
}

/** Reads a guide: its title is the first line, and its headings are made plain and get an address. */
export function readGuide(file: string, source: string): Guide {
  const [first = '', ...lines] = source.trim().split(/\r?\n/);
  const title = /^# (.+)$/.exec(first)?.[1];
  if (!title) throw new ForeseenError(`docs/${file} must begin with its title: "# Title".`);
  // Redoc reads `{%` as a command of its own, also in code.
  if (source.includes('{%'))
    throw new ForeseenError(`docs/${file} has "{%", which the docs page cannot show.`);
  const anchors: string[] = [];
  const withAddress = (_: string, marks: string, heading: string) => {
    // Redoc's menu ends a heading at the first code or emphasis in it.
    const plain = heading.replace(/[`*]/g, '');
    const anchor = headingSlug(plain);
    anchors.push(anchor);
    return `${marks} ${plain} {% #${anchor} %}`;
  };
  const text = changeProse(lines.join('\n'), (prose) =>
    prose.replace(/^(##+) (.+)$/gm, withAddress),
  );
  return { file, title, text: text.trim(), anchors };
}
