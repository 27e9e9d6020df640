import { type Document, LineCounter, parseDocument, visit } from 'yaml';

/** Problem of a text that is not YAML. The description quotes nothing of the text. */
export interface YamlProblem {
  /** Number of the line, from 1. */
  line: number;
  problem: string;
}

const problems: Readonly<Record<string, string>> = {
  BAD_INDENT: 'the indentation does not fit',
  BAD_SCALAR_START: 'a value begins with a special character; put it in quotes',
  BLOCK_AS_IMPLICIT_KEY: 'two keys are on one line; put a value with ": " in quotes',
  DUPLICATE_KEY: 'a key occurs twice',
  MISSING_CHAR: 'a closing character is missing, such as a quote',
  MULTIPLE_DOCS: 'a second document begins; one is expected',
  TAB_AS_INDENT: 'a tab indents; use spaces',
  TAG_RESOLVE_FAILED: 'a value begins with "!"; put it in quotes',
};

/**
 * Parses YAML or JSON: mappings become `Map`, and every scalar except `null` stays text.
 *
 * No value becomes a number or a boolean, so a password `0123` stays `0123` and a long numeric ID keeps its digits.
 * Messages of the YAML library are never passed on, as they may quote a value.
 */
export function parseYaml(text: string): { value: unknown } | YamlProblem {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    customTags: ['null'],
    merge: true,
    stringKeys: true,
    prettyErrors: false,
    logLevel: 'error',
    lineCounter: lines,
  });
  // A standard tag, such as !!str, has no effect here.
  const strangeTags = document.warnings.filter(({ message }) => !message.includes('yaml.org'));
  const [error] = [...document.errors, ...strangeTags];
  if (error) {
    const problem = problems[error.code] ?? 'this is not valid YAML';
    return { line: lines.linePos(error.pos[0]).line, problem };
  }
  try {
    return { value: document.toJS({ mapAsMap: true }) };
  } catch {
    const problem =
      'an alias (*) or merge (<<) is unresolved; put a value that begins with * in quotes';
    return { line: lines.linePos(strayAlias(document)).line, problem };
  }
}

/** Returns the offset of the first alias whose anchor is missing; 0 if there is none. */
function strayAlias(document: Document): number {
  let offset = 0;
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return undefined;
      offset = alias.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}
