import { changeProse, headingSlug } from '../markdown.js';

const heading = /^(#+) (.+?)(?: \{% #(\S+) %\})?$/gm;

/** A heading, or the address of a row. */
const anchor = new RegExp(`${heading.source}|\\{% id="([^"]+)" %\\}`, 'gm');

/**
 * Returns a text whose links follow the headings as GitHub addresses them. A heading names its place in the docs page as
 * `{% #/errors/codes %}`, a row of a table as `{% id="dms.00400008" %}`, and links point to such places. A link to an
 * operation that the description does not have becomes text.
 */
export function resolveAnchors(markdown: string): string {
  const slugOf = createSlugger();
  const slugs = new Map<string, string>();
  let chapter = '';
  const plain = changeProse(markdown, (prose) =>
    prose.replace(anchor, (_, marks?: string, text = '', place?: string, row?: string) => {
      if (row) {
        slugs.set(`${chapter}#${row}`, row);
        return `<a id="${row}"></a>`;
      }
      const slug = slugOf(text);
      if (place) slugs.set(place, slug);
      if (place && marks === '##') chapter = place;
      return `${marks} ${text}`;
    }),
  );
  return changeProse(plain, (prose) =>
    prose.replace(/\[([^\]]*)\]\(#([^)]+)\)/g, (_, text: string, place: string) => {
      const slug = slugs.get(place);
      return slug ? `[${text}](#${slug})` : text;
    }),
  );
}

/** A heading, by its text and its address. */
export interface Heading {
  text: string;
  slug: string;
}

/** Returns the headings of the second level, each with those of the third level below it. */
export function chaptersIn(markdown: string): (Heading & { parts: Heading[] })[] {
  const slugOf = createSlugger();
  const chapters: (Heading & { parts: Heading[] })[] = [];
  changeProse(markdown, (prose) => {
    for (const [, { length: depth } = '', text = ''] of prose.matchAll(heading)) {
      const slug = slugOf(text);
      if (depth === 2) chapters.push({ text, slug, parts: [] });
      if (depth === 3) chapters.at(-1)?.parts.push({ text, slug });
    }
    return prose;
  });
  return chapters;
}

/** Returns a function that gives each heading of a text its address, in their order. */
export function createSlugger(): (text: string) => string {
  const seen = new Map<string, number>();
  return (text) => {
    const slug = headingSlug(text);
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  };
}
