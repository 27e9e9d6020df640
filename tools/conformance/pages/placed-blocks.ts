import { defined } from './defined.js';
import type { Block } from './page.js';

/** Sections of a page with facts; their titles vary slightly between pages. */
export type Section =
  | 'uri'
  | 'request'
  | 'response'
  | 'request examples'
  | 'response examples'
  | 'status codes'
  | 'other';

/** A block with its section, status code and anchor. */
export interface Placed<Kind extends Block = Block> {
  block: Kind;
  section: Section;
  /** From the line `Status code: N` above it in the same section. */
  status?: string;
  /** The anchor right above it; anchors are compared without regard to case. */
  anchor?: string;
}

/** Returns the blocks, each with its section and with the status code and the anchor above it. */
export function placeBlocks(blocks: readonly Block[]): Placed[] {
  const placed: Placed[] = [];
  let section: Section = 'other';
  let status: string | undefined;
  let anchor: string | undefined;
  for (const block of blocks) {
    if (block.kind === 'anchor') {
      anchor = block.text.toLowerCase();
      continue;
    }
    if (block.kind === 'heading') {
      section = sectionOf(block.text);
      status = undefined;
    }
    if (block.kind === 'text')
      status = /^(?:\*\*)?Status code: (\d{3})(?:\*\*)?$/.exec(block.text)?.[1] ?? status;
    placed.push({ block, section, ...defined({ status, anchor }) });
    anchor = undefined;
  }
  return placed;
}

function sectionOf(title: string): Section {
  if (title === 'URI') return 'uri';
  if (/^Request\b/.test(title)) return 'request';
  if (/^Response\b/.test(title)) return 'response';
  if (/^Example Request/.test(title)) return 'request examples';
  if (/^Example Response/.test(title)) return 'response examples';
  if (/^Status Code/.test(title)) return 'status codes';
  return 'other';
}
