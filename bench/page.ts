import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { folder, root } from './folders.js';

const page = join(root, 'docs/benchmarks.md');
const growthHeading = '\n## Growth\n';

/** Formats a text as the page is formatted. */
export async function formatted(markdown: string): Promise<string> {
  return format(markdown, { ...(await resolveConfig(page)), filepath: page });
}

/** Writes the page anew, except for the section on growth. */
export async function writeReport(report: string): Promise<void> {
  const introduction = await readFile(join(folder, 'introduction.md'), 'utf8');
  const [, growth] = (await readFile(page, 'utf8')).split(growthHeading);
  const rest = growth === undefined ? '' : `${growthHeading}${growth}`;
  await writeFile(page, await formatted(`${introduction}\n${report}\n${rest}`));
}

/** Replaces the section on growth, which is the last one. */
export async function writeGrowth(section: string): Promise<void> {
  const [report] = (await readFile(page, 'utf8')).split(growthHeading);
  await writeFile(page, await formatted(`${report}\n${section}`));
}
