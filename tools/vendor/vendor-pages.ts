import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Finding, VendorFacts } from './facts.js';
import { readOperation } from './operation.js';

/** The folder does not hold what was asked for; `message` says which one and why. */
export class NoPagesError extends Error {
  override name = 'NoPagesError';
}

/** Facts of a folder of pages, and what of it could not be read. */
export interface ReadPages {
  facts: VendorFacts;
  findings: Finding[];
}

/**
 * Reads every operation page below `under` in the folder of the vendor's pages.
 *
 * @throws {NoPagesError} when there is no such folder, or no page in it.
 */
export async function readVendorPages(folder: string, under: string): Promise<ReadPages> {
  const pages = await listPages(folder, under);
  const facts: VendorFacts = {
    source: 'Open Telekom Cloud, Distributed Message Service API Reference (Apache-2.0)',
    operations: [],
  };
  const findings: Finding[] = [];
  for (const page of pages) {
    const read = readOperation(page, await readFile(join(folder, page), 'utf8'));
    facts.operations.push(read.operation);
    findings.push(...read.findings);
  }
  return { facts, findings };
}

/** Paths of the operation pages relative to `folder`, sorted; index pages only list chapters. */
async function listPages(folder: string, under: string): Promise<string[]> {
  const start = join(folder, under);
  let names: string[];
  try {
    names = await readdir(start, { recursive: true });
  } catch {
    throw new NoPagesError(`${start} is no folder that can be read`);
  }
  const pages = names
    .map((name) => relative(folder, join(start, name)).split(sep).join('/'))
    .filter((page) => page.endsWith('.rst') && !page.endsWith('/index.rst'))
    .sort();
  if (pages.length === 0)
    throw new NoPagesError(`no operation page (*.rst) in ${start}; name the folder of the pages`);
  return pages;
}
