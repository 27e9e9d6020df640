import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { folder, root } from './folders.js';

const page = join(root, 'docs/benchmarks.md');
/** Sections that a run of their own measures, in their order at the end of the page. */
const ownSections = ['Mocks', 'Growth'];

/** Formats a text as the page is formatted. */
export async function formatted(markdown: string): Promise<string> {
  return format(markdown, { ...(await resolveConfig(page)), filepath: page });
}

/** Writes the page anew, except for the sections that other runs measure. */
export async function writeReport(report: string): Promise<void> {
  const introduction = await readFile(join(folder, 'introduction.md'), 'utf8');
  const kept = sectionsOf(await readFile(page, 'utf8')).filter(isOwn);
  await writePage([introduction, report, ...kept]);
}

/** Replaces a section that has a run of its own. */
export async function writeSection(section: string): Promise<void> {
  const others = sectionsOf(await readFile(page, 'utf8')).filter(
    (other) => titleOf(other) !== titleOf(section),
  );
  const rank = (text: string) => ownSections.indexOf(titleOf(text));
  await writePage([...others, section].sort((a, b) => rank(a) - rank(b)));
}

async function writePage(sections: readonly string[]): Promise<void> {
  await writeFile(page, await formatted(sections.map((text) => text.trim()).join('\n\n')));
}

/** Splits a page before each heading of the second level. */
function sectionsOf(markdown: string): string[] {
  return markdown.split(/^(?=## )/m);
}

function titleOf(section: string): string {
  return /^## (.*)/.exec(section)?.[1] ?? '';
}

function isOwn(section: string): boolean {
  return ownSections.includes(titleOf(section));
}
