import { ForeseenError } from '../command/foreseen-error.js';
import type { Guide } from './guide.js';
import { changeProse, chapterLink } from './markdown.js';

/**
 * The text of a guide with its relative links made fit for the page: to a guide or a heading they lead
 * within the page; to another file of the repository they become its name.
 *
 * @throws {ForeseenError} when a link names a heading that is not there.
 */
export function linkGuides(guide: Guide, guides: readonly Guide[]): string {
  const link = (whole: string, text: string, target: string): string => {
    if (/^\w+:/.test(target)) return whole;
    const [path = '', anchor] = target.split('#');
    const other = path === '' ? guide : guides.find(({ file }) => file === path);
    if (!other) return fileName(text, path);
    if (anchor !== undefined && !other.anchors.includes(anchor)) {
      throw new ForeseenError(
        `docs/${guide.file} links to ${target}, but no heading there has this address. Correct the link.`,
      );
    }
    return chapterLink(text, other.title, anchor);
  };
  return changeProse(guide.text, (prose) =>
    prose.replace(/(?<!!)\[([^\]]*)\]\(([^)\s]+)\)/g, link),
  );
}

/** A file by its name, seen from the root of the repository. */
function fileName(text: string, path: string): string {
  const name = new URL(path, 'file:///docs/').pathname.slice(1);
  if (text.replaceAll('`', '').includes(name.replace(/\/$/, ''))) return text;
  return `${text} (\`${name}\`)`;
}
