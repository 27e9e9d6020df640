import { defined } from '../pages/defined.js';
import { readPage } from '../pages/page.js';
import { placeBlocks } from '../pages/placed-blocks.js';
import type { Row } from '../pages/table.js';

/** A piece of wording on a page. */
export interface TextUnit {
  line: number;
  text: string;
  /** Identifies a row of a table of fields; other pieces have no key. */
  key?: string;
  /** Type and description of the field, as printed, if the piece is a row of fields. */
  field?: { type: string; description: string };
}

/** Columns that identify a row; the first one that a table has is used. */
const nameColumns = ['Parameter', 'Error Codes', 'API', 'Status', 'Status Code'];
/** Columns whose content is in the facts. */
const factColumns = [...nameColumns, 'Mandatory', 'Type', 'Action'];

/**
 * Splits a page into pieces of wording.
 *
 * @param hasFacts whether facts are read from the page; their columns are then left out.
 */
export function textUnits(source: string, hasFacts: boolean): TextUnit[] {
  const units: TextUnit[] = [];
  const uses = new Map<string, number>();
  for (const { block, section, status } of placeBlocks(readPage(source).blocks)) {
    const { line } = block;
    if (block.kind === 'text' || block.kind === 'heading') {
      const text = squeeze(block.text);
      const isFact =
        section === 'uri' ? /^[A-Z]+ \*?\//.test(text) : /^\**Status code: \d/.test(text);
      if (!isFact) units.push({ line, text });
    } else if (block.kind === 'code') {
      if (!isExample(block.text)) units.push({ line, text: block.text });
    } else if (block.kind === 'table') {
      const around = [section, status, block.caption].join(' / ');
      for (const unit of block.table.rows.map((row) => rowUnit(block.table.head, row, hasFacts))) {
        const row = `${around} / ${unit.key}`;
        // Two tables of a page may have the same caption.
        const use = (uses.get(row) ?? 0) + 1;
        uses.set(row, use);
        units.push({
          ...unit,
          ...defined({ key: unit.key === undefined ? undefined : `${row} ${use}` }),
        });
      }
    }
  }
  return units;
}

function rowUnit(head: readonly string[], { line, cells }: Row, hasFacts: boolean): TextUnit {
  const cell = (title = '') => cells[head.indexOf(title)];
  const key = cell(nameColumns.find((title) => head.includes(title)));
  if (!hasFacts || key === undefined) return { line, text: squeeze(cells.join(' | ')) };
  const told = cells.filter((_, column) => !factColumns.includes(head[column] ?? ''));
  const unit = { line, key, text: squeeze(told.join(' | ')) };
  const type = cell('Type');
  if (cell('Parameter') === undefined || type === undefined) return unit;
  return { ...unit, field: { type: squeeze(type), description: cell('Description') ?? '' } };
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Whether a code block is a request or JSON, which are facts, and not wording. */
function isExample(text: string): boolean {
  const body = /^'?[A-Z]+ \S+'?$/.test(text.split('\n', 1)[0] ?? '')
    ? text.split('\n').slice(1).join('\n')
    : text;
  if (body.trim() === '') return true;
  try {
    JSON.parse(body);
    return true;
  } catch {
    return false;
  }
}
