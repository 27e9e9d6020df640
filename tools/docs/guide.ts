import { ForeseenError } from '../command/foreseen-error.js';
import { changeProse, headingSlug } from './markdown.js';
import type { Section } from './sections.js';

/** A guide of `docs/`. */
export interface Guide extends Section {
  /** Name of its file. */
  file: string;
  /** Addresses of its headings. */
  anchors: readonly string[];
}

/**
 * Parses a guide. The first line is its title; its headings become plain text with an address, and comments are dropped.
 *
 * @throws {ForeseenError} when it has no title, or contains a command of Redoc.
 */
export function parseGuide(file: string, source: string): Guide {
  const [first = '', ...lines] = source.trim().split(/\r?\n/);
  const title = /^# (.+)$/.exec(first)?.[1];
  if (!title) throw new ForeseenError(`docs/${file} must begin with its title: "# Title".`);
  // Redoc reads `{%` as a command, also in code.
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
    prose.replace(/<!--.*?-->/gs, '').replace(/^(##+) (.+)$/gm, withAddress),
  );
  return { file, title, text: text.trim(), anchors };
}
