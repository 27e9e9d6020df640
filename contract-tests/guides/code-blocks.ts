import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A fenced block of a document. */
export interface CodeBlock {
  /** Document and line of the fence, for the titles of tests. */
  place: string;
  language: string;
  text: string;
  /** Output of the block: the `text` block right below it. */
  output?: string;
}

/** Documents that readers copy from: README, guides and the page on writing the description. */
export const documents: readonly string[] = [
  'README.md',
  'openapi/README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** Returns the text of a document. */
export function read(document: string): string {
  return readFileSync(join(root, document), 'utf8');
}

/** Returns the blocks of one language in all documents. */
export function blocksIn(language: string): CodeBlock[] {
  return documents.flatMap(blocksOf).filter((block) => block.language === language);
}

function blocksOf(document: string): CodeBlock[] {
  const text = read(document);
  const matches = [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)];
  return matches.map((match, index) => {
    const [whole, language = '', code = ''] = match;
    const line = text.slice(0, match.index).split('\n').length;
    const next = matches[index + 1];
    const between = text.slice(match.index + whole.length, next?.index);
    const isOutput = next?.[1] === 'text' && between.trim() === '';
    return {
      place: `${document}:${line}`,
      language,
      text: code,
      ...(isOutput && { output: next[2] ?? '' }),
    };
  });
}
