import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isCollection, isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import { ForeseenError } from '../command/foreseen-error.js';
import { maxLength, tooDeep, yamlExcess } from './yaml-limits.js';

/** Returns the first problem of a YAML text, beginning with line and column, or undefined if it is valid. */
export function yamlProblem(text: string): string | undefined {
  if (text.length > maxLength) return `1:1 The file has more than ${maxLength} characters.`;
  return problemIn(readYaml(text));
}

/**
 * Reads a data file of the project. Its root must have the given lists of entries.
 *
 * @throws {ForeseenError} when the file cannot be read, is not YAML or lacks a list; names file, line and column.
 */
export function readDataFile<Content extends object>(
  file: string | URL,
  ...lists: (keyof Content & string)[]
): Content {
  const path = file instanceof URL ? fileURLToPath(file) : file;
  const name = relative('', path);
  const yaml = readYaml(readText(path, name));
  const problem = problemIn(yaml) ?? lists.flatMap((key) => listProblem(yaml, key) ?? [])[0];
  if (problem) throw new ForeseenError(`${name}:${problem}`);
  // Callers check the fields of the entries.
  return yaml.document.toJS() as Content;
}

interface Yaml {
  document: ReturnType<typeof parseDocument>;
  lines: LineCounter;
}

function readYaml(text: string): Yaml {
  const lines = new LineCounter();
  return { document: parseDocument(text, { lineCounter: lines, prettyErrors: false }), lines };
}

function readText(path: string, name: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new ForeseenError(`${name} cannot be read. Restore it.`, { cause });
  }
}

function problemIn({ document, lines }: Yaml): string | undefined {
  const [error] = document.errors;
  const isTooDeep = error?.code === 'RESOURCE_EXHAUSTION';
  if (error && !isTooDeep) return `${at(lines, error.pos[0])} ${error.message}`;
  const excess = isTooDeep ? tooDeep : yamlExcess(document);
  if (excess) return `${at(lines, excess.offset)} ${excess.message}`;
  return isCollection(document.contents) ? undefined : '1:1 The file has no fields.';
}

function listProblem({ document, lines }: Yaml, key: string): string | undefined {
  const list = document.get(key);
  if (!isSeq<{ range?: [number, number, number] }>(list))
    return `1:1 The file has no list "${key}".`;
  const stray = list.items.find((item) => !isMap(item));
  return stray && `${at(lines, stray.range?.[0] ?? 0)} An entry of "${key}" has no fields.`;
}

function at(lines: LineCounter, offset: number): string {
  const { line, col } = lines.linePos(offset);
  return `${line}:${col}`;
}
