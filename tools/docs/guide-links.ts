import { ForeseenError } from '../command/foreseen-error.js';
import type { Guide } from './guide.js';
import { changeProse, chapterLink } from './markdown.js';

/**
 * Returns the text of a guide with its relative links adapted to the docs page. A link to a guide or a heading points
 * into the page; a link to any other file becomes the name of the file.
 *
 * @throws {ForeseenError} when a link names a heading that does not exist.
 */
export function linkGuides(guide: Guide, guides: readonly Guide[]): string {
  const link = (whole: string, text: string, target: string): string => {
    if (/^\w+:/.test(target)) return whole;
    const [path = '', anchor] = target.split('#');
    const other = path === '' ? guide : guides.find(({ file }) => file === path);
    if (!other) return fileName(text, path);
    if (anchor !== undefined && !other.anchors.includes(anchor)) {
      throw new ForeseenError(
        `docs/${guide.file} links to ${target}, but that guide has no heading with this address. Correct the link.`,
      );
    }
    return chapterLink(text, other.title, anchor);
  };
  return changeProse(guide.text, (prose) =>
    prose.replace(/(?<!!)\[([^\]]*)\]\(([^)\s]+)\)/g, link),
  );
}

/** Returns the text of a link to a file, with the path of the file from the root of the repository. */
function fileName(text: string, path: string): string {
  const name = new URL(path, 'file:///docs/').pathname.slice(1);
  if (text.replaceAll('`', '').includes(name.replace(/\/$/, ''))) return text;
  return `${text} (\`${name}\`)`;
}
