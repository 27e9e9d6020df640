import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type {
  Deviation,
  SourceFile,
  VerifyDescription,
} from '../../contract-tests/verify/src/index.js';
import { isRecord } from '../description/is-record.js';
import { readDescription } from '../description/read-description.js';
import { descriptionIndex } from '../description/redocly.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = dirname(descriptionIndex);

/** Bundles the description and adds what findings and claims need: lines of the files, and the deviations. */
export async function loadVerifyDescription(bundled?: object): Promise<VerifyDescription> {
  const document = (bundled ?? (await readDescription(descriptionIndex))) as Record<
    string,
    unknown
  >;
  return { document, files: await filesOf(document), deviations: await deviations() };
}

async function filesOf(document: Record<string, unknown>): Promise<Record<string, SourceFile>> {
  const index = parseDocument(await readFile(descriptionIndex, 'utf8')).toJS();
  const found: [pointer: string, file: string][] = [];
  for (const [path, item] of Object.entries<{ $ref: string }>(index.paths)) {
    found.push([`/paths/${escaped(path)}`, join(folder, item.$ref)]);
  }
  for (const [room, parts] of Object.entries(document.components as Record<string, object>)) {
    if (room === 'examples') continue;
    for (const name of Object.keys(parts)) {
      const file = join(folder, 'components', room, `${name}.yaml`);
      found.push([`/components/${room}/${escaped(name)}`, file]);
    }
  }
  const files = await Promise.all(
    found.map(async ([pointer, file]) => [
      pointer,
      { path: relative(root, file), lines: linesOf(await readFile(file, 'utf8')) },
    ]),
  );
  return Object.fromEntries(files);
}

/** Returns the line of each key and item of a YAML text, by JSON pointer. */
function linesOf(text: string): Record<string, number> {
  const counter = new LineCounter();
  const lines: Record<string, number> = {};
  const visit = (node: Node | null | undefined, pointer: string) => {
    const entries: [key: string, start: number | undefined, value: Node | null][] = [];
    if (isMap<Node, Node | null>(node)) {
      for (const { key, value } of node.items) {
        entries.push([isScalar(key) ? `${key.value}` : '', key.range?.[0], value]);
      }
    } else if (isSeq<Node>(node)) {
      for (const [index, item] of node.items.entries())
        entries.push([`${index}`, item.range?.[0], item]);
    }
    for (const [key, start = 0, value] of entries) {
      const place = `${pointer}/${escaped(key)}`;
      lines[place] = counter.linePos(start).line;
      if (key !== 'examples' && key !== 'x-inferred') visit(value, place);
    }
  };
  visit(parseDocument(text, { lineCounter: counter }).contents, '');
  return lines;
}

async function deviations(): Promise<Deviation[]> {
  const counter = new LineCounter();
  const file = parseDocument(await readFile(join(folder, 'deviations.yaml'), 'utf8'), {
    lineCounter: counter,
  });
  const list = file.get('deviations');
  if (!isSeq<Node>(list)) return [];
  return list.items.flatMap((item) => {
    const entry: unknown = item.toJS(file);
    // Wording is not compared automatically.
    if (!isRecord(entry) || entry.aspect === 'text') return [];
    const { operations, except, place, aspect, found } = entry as unknown as Deviation;
    const line = counter.linePos(item.range?.[0] ?? 0).line;
    return [{ operations, except, place, aspect, found, line }];
  });
}

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
