import { describe, expect, it } from 'vitest';
import { sampleAppendices } from '../pages/appendices.sample.js';
import { samplePage } from '../pages/page.sample.js';
import { compareTexts } from './compare-texts.js';

const textsAfter = (from: string, to: string) =>
  compareTexts(samplePage, samplePage.replace(from, to));

describe('compareTexts', () => {
  it.each([
    ['nothing changed', '', ''],
    ['lines moved', 'URI\n---', '\n\nURI\n---'],
    ['the path is another', 'POST /v2', 'PUT /v2'],
    ['a range is another, which is a fact', '1 to 50.', '1 to 90.'],
    [
      'a field came',
      'ids       Array of strings IDs.\n',
      'ids       Array of strings IDs.\n   key       String           Key.\n',
    ],
    ['an example is another', '"a"', '"b"'],
    ['a status came', '204         Nothing.\n', '202         Later.\n204         Nothing.\n'],
  ])('finds no change of wording when %s', (_, from, to) => {
    expect(textsAfter(from, to)).toEqual({ text: [], figures: [] });
  });

  it.each([
    ['a description', 'String Project.', 'String Your one.', 'Project.', 'Your one.'],
    ['a heading', 'Making a Thing\n', 'Make a Thing\n', 'Making a Thing', 'Make a Thing'],
    ['what a status means', '204         Nothing.', '204         No body.', 'Nothing.', 'No body.'],
  ])('finds %s', (_, from, to, old, now) => {
    expect(textsAfter(from, to).text).toEqual([{ line: expect.any(Number), old, new: now }]);
  });

  it('finds figures that no fact has', () => {
    expect(textsAfter('String Project.', 'String Project, 7 **a**.').figures).toEqual([
      { line: expect.any(Number), old: '', new: '7, a' },
    ]);
  });

  it('counts the rows of pages without facts as wording', () => {
    const [page = ''] = Object.values(sampleAppendices);
    const later = page.replace('DMS.00400001', 'DMS.00400002');
    expect(compareTexts(page, later).text).toEqual([]);
    expect(compareTexts(page, later, false).text).toHaveLength(1);
  });
});
