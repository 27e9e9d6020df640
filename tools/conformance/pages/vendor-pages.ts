import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ForeseenError } from '../../command/foreseen-error.js';
import { fillStatuses, readAppendices } from './appendices.js';
import type { Finding, VendorFacts } from './facts.js';
import { readOperation } from './operation.js';

/** A folder without the wanted pages; `message` names the folder and the reason. */
export class NoPagesError extends ForeseenError {
  override name = 'NoPagesError';
}

/** The facts of a folder of pages, and the findings. */
export interface ReadPages {
  facts: VendorFacts;
  findings: Finding[];
  /** All pages of the folder by their paths in it, including those without an operation. */
  texts: ReadonlyMap<string, string>;
}

/**
 * Reads the operation pages and the appendices of a folder.
 *
 * @param under name of a folder, such as `smart_connect`, to read only its operation pages.
 * @throws {NoPagesError} when there is no such folder, or no page in it.
 */
export async function readVendorPages(folder: string, under = ''): Promise<ReadPages> {
  const files = await readTexts(folder);
  const texts = new Map(files.map(({ page, text }) => [page, text]));
  const pages = operationPages(files).filter(({ page }) => isUnder(page, under));
  if (pages.length === 0) {
    const where = under === '' ? folder : `${folder} under ${under}`;
    throw new NoPagesError(`no operation page (*.rst) in ${where}; name the folder of the pages`);
  }
  const { appendices, findings } = readAppendices(texts);
  const facts: VendorFacts = {
    source: 'Open Telekom Cloud, Distributed Message Service API Reference (Apache-2.0)',
    operations: [],
    ...appendices,
  };
  for (const { page, text } of pages) {
    const read = readOperation(page, text);
    facts.operations.push(read.operation);
    findings.push(...read.findings);
  }
  fillStatuses(facts);
  return { facts, findings, texts };
}

/** Whether a page is in a folder of this name; an empty name means any folder. */
export function isUnder(page: string, folder: string): boolean {
  return folder === '' || `/${page}`.includes(`/${folder.replace(/\/$/, '')}/`);
}

interface PageText {
  page: string;
  text: string;
}

/** Depth of the pages in a checkout; a wrong folder is searched no deeper. */
const depth = 4;

/** Reads every page of the folder, sorted by its path. */
async function readTexts(folder: string): Promise<PageText[]> {
  const names = await listPages(folder, '', depth);
  return Promise.all(
    names.sort().map(async (page) => ({ page, text: await readFile(join(folder, page), 'utf8') })),
  );
}

async function listPages(folder: string, below: string, levels: number): Promise<string[]> {
  let entries: Dirent[];
  try {
    entries = await readdir(join(folder, below), { withFileTypes: true });
  } catch {
    throw new NoPagesError(`${join(folder, below)} is no folder that can be read`);
  }
  const names = await Promise.all(
    entries.map(async (entry) => {
      const name = below ? `${below}/${entry.name}` : entry.name;
      if (entry.isFile()) return name.endsWith('.rst') ? [name] : [];
      const isSearched = entry.isDirectory() && !/^(\.|node_modules$)/.test(entry.name);
      return isSearched && levels > 1 ? listPages(folder, name, levels - 1) : [];
    }),
  );
  return names.flat();
}

/**
 * Returns the pages of the chapters that describe operations, without the index pages.
 *
 * A chapter counts if any of its pages has a URI, so that a page without one is still read and reported.
 */
function operationPages(pages: readonly PageText[]): PageText[] {
  const chapterOf = ({ page }: PageText) => (page.includes('/') ? page.split('/', 1)[0] : page);
  const chapters = new Set(pages.filter(({ text }) => /^URI\r?$/m.test(text)).map(chapterOf));
  return pages.filter(
    (page) => chapters.has(chapterOf(page)) && !/(^|\/)index\.rst$/.test(page.page),
  );
}
