import { Composer, type CST, LineCounter, Parser } from 'yaml';
import { ValueProblem, valueOfNode } from './value-of-node.js';

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
  MISSING_CHAR: 'a closing character is missing, such as a quote',
  TAB_AS_INDENT: 'a tab indents; use spaces',
  TAG_RESOLVE_FAILED: 'a value begins with "!"; put it in quotes',
};

/** A region's `auth` in a list of `regions` is on level 7. The YAML library overflows the stack near level 1,000. */
const maxLevels = 100;

/**
 * Parses YAML or JSON: mappings become `Map`, and every scalar except `null` stays text.
 *
 * No value becomes a number or a boolean, so a password `0123` stays `0123` and a long numeric ID keeps its digits.
 * Messages of the YAML library are never passed on, as they may quote a value.
 */
export function parseYaml(text: string): { value: unknown } | YamlProblem {
  const lines = new LineCounter();
  const problemAt = (offset: number, problem: string): YamlProblem => {
    return { line: lines.linePos(offset).line, problem };
  };

  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  const tooDeep = tokenBelow(maxLevels, tokens);
  if (tooDeep) {
    const problem = `values are nested in more than ${maxLevels} levels; check brackets and indentation`;
    return problemAt(tooDeep.offset, problem);
  }

  const composer = new Composer({
    schema: 'failsafe',
    customTags: ['null'],
    stringKeys: true,
    // The library compares each key with each other; valueOfNode compares them faster.
    uniqueKeys: false,
    logLevel: 'error',
  });
  const [document, second] = composer.compose(tokens, true, text.length);
  if (!document) return { value: null };
  // A standard tag, such as !!str, has no effect here.
  const strangeTags = document.warnings.filter(({ message }) => !message.includes('yaml.org'));
  const [error] = [...document.errors, ...strangeTags];
  if (error) return problemAt(error.pos[0], problems[error.code] ?? 'this is not valid YAML');
  if (second) {
    return problemAt(second.range[0], 'a second document begins; one is expected');
  }
  try {
    return { value: valueOfNode(document.contents) };
  } catch (error) {
    if (error instanceof ValueProblem) return problemAt(error.offset, error.message);
    throw error;
  }
}

/** Returns the first token below a number of levels. Does not recurse, as any nesting may come. */
function tokenBelow(levels: number, tokens: readonly CST.Token[]): CST.Token | undefined {
  const found: (readonly [token: CST.Token | null | undefined, level: number])[] = [];
  for (const token of tokens) found.push([token, 0]);
  // The loop also visits what it adds.
  for (const [token, level] of found) {
    if (!token) continue;
    if (level > levels) return token;
    if (token.type === 'document') found.push([token.value, level]);
    if (!('items' in token)) continue;
    for (const { key, value } of token.items) found.push([key, level + 1], [value, level + 1]);
  }
  return undefined;
}
