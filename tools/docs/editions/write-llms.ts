import type { OpenApiDocument } from '../../description/openapi-document.js';
import { chaptersIn, type Heading } from './anchors.js';

/** Names of the files beside the docs page. */
export const editionFiles = {
  print: 'print.html',
  reference: 'reference.md',
  llms: 'llms.txt',
} as const;

/**
 * Returns the text of `llms.txt` for a reference in Markdown.
 *
 * @see https://llmstxt.org/
 */
export function writeLlms({ info, tags = [] }: OpenApiDocument, reference: string): string {
  const { title, version, summary = title } = info;
  const kilobytes = Math.round(Buffer.byteLength(reference) / 1000);
  const chapters = chaptersIn(reference);
  const isTag = ({ text }: Heading) => tags.some(({ name }) => name === text);
  const firstTag = chapters.findIndex(isTag);
  const blocks = [
    `# ${title}`,
    `> ${summary} Version ${version}, with a TypeScript client and a mock: otc-dms-kafka.`,
    'An independent description, not a product of the vendor.',
    '## Whole reference',
    list([
      `[Markdown](${editionFiles.reference}): all guides, operations, schemas and error codes in one file (${kilobytes} kB)`,
      `[Print edition](${editionFiles.print}): the same as HTML without scripts`,
    ]),
    '## Guides',
    list(chapters.slice(0, firstTag).map(link)),
    '## Operations',
    list(chapters.filter(isTag).map((tag) => `${link(tag)}: ${tag.parts.map(link).join(', ')}`)),
    '## Tables',
    list(
      chapters
        .slice(firstTag)
        .filter((chapter) => !isTag(chapter))
        .map(link),
    ),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function link({ text, slug }: Heading): string {
  return `[${text}](${editionFiles.reference}#${slug})`;
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}
