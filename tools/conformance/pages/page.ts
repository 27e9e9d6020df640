import { isTableBorder, readTable, type Table, UnreadableTableError } from './table.js';

/** A part of a page in reading order; `line` is where it begins, from 1. */
export type Block =
  | { kind: 'heading' | 'text' | 'anchor' | 'code'; line: number; text: string }
  | { kind: 'table'; line: number; caption: string; table: Table };

/** A page split into its parts, and the problems in it. */
export interface Page {
  /** The vendor's id of the page, from the field at its top. */
  originalName: string | undefined;
  blocks: Block[];
  problems: { line: number; text: string }[];
}

/** Splits a page (reStructuredText, as the vendor's tools write it) into its parts. */
export function readPage(source: string): Page {
  const lines = source
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    // A directive may begin a list item: the bullet is then part of its indentation.
    .map((line) => line.replace(/^( *)-( +)(?=\.\. )/, '$1 $2'));
  const page: Page = { originalName: undefined, blocks: [], problems: [] };
  for (let index = 0; index < lines.length; ) index = readBlock(lines, index, page);
  return page;
}

/** Reads the part that begins at `index`; returns the index of the line after it. */
function readBlock(lines: readonly string[], index: number, page: Page): number {
  const line = lines[index] ?? '';
  const text = line.trim();
  const number = index + 1;
  if (text === '') return index + 1;

  const name = /^:original_name: (\S+)\.html$/.exec(line)?.[1];
  if (name) {
    page.originalName = name;
    return index + 1;
  }
  const anchor = /^\.\. _(.+):$/.exec(line)?.[1];
  if (anchor) {
    page.blocks.push({ kind: 'anchor', line: number, text: anchor });
    return index + 1;
  }
  const caption = /^\.\. table::(.*)$/.exec(text)?.[1];
  if (caption !== undefined) return readCaptioned(lines, index, caption.trim(), page);
  // A table in another form must not be taken for text.
  if (/^\.\. [a-z-]*table::/.test(text)) {
    page.problems.push({ line: number, text: `unreadable table: ${text.slice(3)}` });
    return index + 1;
  }
  if (/^\.\. code(-block)?::/.test(text)) return readCode(lines, index, page);
  if (isTableBorder(text)) return readDrawing(lines, index, '', page);
  if (/^([=~^-])\1{2,}$/.test(lines[index + 1] ?? '') && line === text) {
    page.blocks.push({ kind: 'heading', line: number, text });
    return index + 2;
  }
  if (/\b(table|code(-block)?|literalinclude)::/.test(text))
    page.problems.push({ line: number, text: 'directive in the middle of a line' });
  page.blocks.push({ kind: 'text', line: number, text });
  return index + 1;
}

function readCaptioned(
  lines: readonly string[],
  index: number,
  caption: string,
  page: Page,
): number {
  const next = lines.findIndex((line, at) => at > index && line !== '');
  if (next !== -1 && isTableBorder((lines[next] ?? '').trim()))
    return readDrawing(lines, next, caption, page);
  page.problems.push({ line: index + 1, text: 'unreadable table: no drawing under its caption' });
  return index + 1;
}

function readDrawing(lines: readonly string[], index: number, caption: string, page: Page): number {
  const indent = /^ */.exec(lines[index] ?? '')?.[0] ?? '';
  const blank = lines.indexOf('', index);
  const end = blank === -1 ? lines.length : blank;
  try {
    const drawing = lines.slice(index, end).map((line) => line.slice(indent.length));
    const table = readTable(drawing, index + 1);
    page.blocks.push({ kind: 'table', line: index + 1, caption: title(caption), table });
  } catch (error) {
    if (!(error instanceof UnreadableTableError)) throw error;
    page.problems.push({ line: error.line, text: error.message });
  }
  return end;
}

/** Returns the title of a caption: `TagEntity` for `**Table 3** TagEntity`. */
function title(caption: string): string {
  return caption.replace(/^\*\*Table \d+\*\*\s*/, '');
}

function readCode(lines: readonly string[], index: number, page: Page): number {
  const indentOf = (line: string) => line.search(/\S/);
  const outer = indentOf(lines[index] ?? '');
  let end = index + 1;
  while (end < lines.length && (lines[end] === '' || indentOf(lines[end] ?? '') > outer)) end += 1;
  const start = lines.findIndex((line, at) => at > index && line !== '');
  if (start === -1 || start >= end) {
    page.problems.push({ line: index + 1, text: 'code block without a line' });
    return index + 1;
  }
  const body = lines.slice(start, end);
  const inner = Math.min(...body.filter((line) => line !== '').map(indentOf));
  const text = body.map((line) => line.slice(inner)).join('\n');
  page.blocks.push({ kind: 'code', line: start + 1, text: text.trimEnd() });
  return end;
}
