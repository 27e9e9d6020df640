import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const skipped = new Set(['node_modules', 'output', 'dist', 'site']);

/** Returns the files of a room whose names end so, with their texts. */
function textsIn(room: string, ending: RegExp): [path: string, text: string][] {
  return readdirSync(join(root, room), { withFileTypes: true }).flatMap((entry) => {
    const path = `${room}/${entry.name}`;
    // Skipped before they are read: installed packages have tens of thousands of files.
    if (skipped.has(entry.name)) return [];
    if (entry.isDirectory()) return textsIn(path, ending);
    const isMeant = ending.test(path);
    return isMeant ? [[path, readFileSync(join(root, path), 'utf8')] as [string, string]] : [];
  });
}

/** Beginnings of texts that a pattern finds, as `file:line text`. */
function found(texts: readonly [path: string, text: string][], beginning: RegExp): string[] {
  return texts.flatMap(([path, text]) =>
    [...text.matchAll(beginning)].map(({ index, 0: match, 1: word = '' }) => {
      const from = index + match.length - word.length;
      const line = text.slice(0, from).split('\n').length;
      return `${path}:${line} ${text.slice(from).split('\n')[0]}`;
    }),
  );
}

const word = '(Whoever|Who|What)\\b';
const docstring = new RegExp(`/\\*\\*\\s+(?:\\* )?${word}`, 'g');
const described = new RegExp(
  `^ *(?:- )?(?:description|summary): +(?:[|>][-+]?\\s+)?['"]?${word}`,
  'gm',
);
// A paragraph or an item of a list; titles may ask.
const paragraph = new RegExp(`(?:^\\n+|^ *(?:-|\\d+\\.) )(?:\\*\\*[^*]+\\*\\* )?${word}`, 'gm');

const remedy =
  'Begin with a verb (Returns ...), a noun phrase, or Whether: see .github/CONTRIBUTING.md, "Voice".';

describe('docstrings', () => {
  const rooms = ['src', 'generated', 'tools', 'mock', 'contract-tests', 'examples', 'bench'];
  it.each(rooms)('of %s begin with no question word', (room) => {
    expect(found(textsIn(room, /\.[jt]s$/), docstring), remedy).toEqual([]);
  });
});

describe('texts of the description', () => {
  it.each(['openapi', 'generated'])('in %s begin with no question word', (room) => {
    expect(found(textsIn(room, /\.yaml$/), described), remedy).toEqual([]);
  });
});

describe('documents', () => {
  const rooms: [room: string, texts: [string, string][]][] = [
    [
      'the root',
      ['README.md', 'CHANGELOG.md'].map((name) => [name, readFileSync(join(root, name), 'utf8')]),
    ],
    ...['docs', 'openapi', 'mock', '.github'].map((room): [string, [string, string][]] => [
      room,
      textsIn(room, /\.md$/),
    ]),
  ];
  const withoutCode = (texts: [string, string][]) =>
    // As many lines as before, so that a line number is right.
    texts.map(([path, text]): [string, string] => [
      path,
      text.replace(/^```.*?^```$/gms, (code) => code.replace(/.+/g, '`')),
    ]);
  it.each(rooms)('of %s have no sentence that begins so', (_, texts) => {
    expect(found(withoutCode(texts), paragraph), remedy).toEqual([]);
  });
});

describe('the patterns', () => {
  const sample = (text: string): [string, string][] => [['a', text]];
  // In two parts, as this file is among those that are searched.
  const what = 'What';

  it.each([`/** ${what} is sent. */`, `/**\n * ${what} waits.\n */`])(
    'find a docstring: %j',
    (text) => expect(found(sample(text), docstring)).toHaveLength(1),
  );

  it.each(['  description: Who is asked.', '- description: >-\n    What is kept.'])(
    'find a text of the description: %j',
    (text) => expect(found(sample(text), described)).toHaveLength(1),
  );

  it.each(['Text.\n\nWho waits, wins.', '- What is late is late.'])(
    'find a paragraph: %j',
    (text) => expect(found(sample(text), paragraph)).toHaveLength(1),
  );

  it('leave titles, later words and Whether alone', () => {
    expect(found(sample('/** Whether it is what it was. */'), docstring)).toEqual([]);
    expect(found(sample('## What is repeated\n\nA line\nWhat wraps.\n'), paragraph)).toEqual([]);
  });
});
