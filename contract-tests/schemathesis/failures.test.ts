import { describe, expect, it } from 'vitest';
import { type Answered, countCases, failuresOf, judge } from './failures.js';

const names = new Map([['POST /topics', 'createTopic']]);

function failed(name: string, message = 'no') {
  return {
    name,
    status: 'failure',
    failure_info: { failure: { operation: 'POST /topics', message } },
  };
}

function report(checks: Record<string, object[]>, ...more: object[]): string {
  const cases = Object.fromEntries(Object.keys(checks).map((id) => [id, {}]));
  const lines = [{ ScenarioFinished: { recorder: { cases, checks } } }, ...more];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

function answered(status: number, path: string): Answered {
  return { status, reasons: [{ in: 'body', path, message: 'is taken' }] };
}

describe('failuresOf', () => {
  it('joins the failures of an operation, a check and a place', () => {
    const checks = {
      a: [failed('check')],
      b: [failed('check')],
      c: [{ name: 'x', status: 'success' }],
    };
    const answers = new Map([
      ['a', answered(400, 'tags[0].key')],
      ['b', answered(400, 'tags[1].value')],
    ]);
    const text = report(checks, { EngineFinished: {} });
    expect(countCases(text)).toBe(3);
    expect([...failuresOf(text, names, answers)]).toEqual([
      ['createTopic check 400 body tags', { count: 2, message: 'is taken' }],
    ]);
  });

  it('separates checks, statuses and places', () => {
    const checks = {
      a: [failed('check'), failed('other')],
      b: [failed('check')],
      c: [failed('check')],
    };
    const answers = new Map([
      ['a', answered(400, 'id')],
      ['b', answered(409, 'id')],
      ['c', answered(400, '')],
    ]);
    expect([...failuresOf(report(checks), names, answers).keys()]).toEqual([
      'createTopic check 400 body id',
      'createTopic other 400 body id',
      'createTopic check 409 body id',
      'createTopic check 400 body',
    ]);
  });

  it('has the message of the check without an answer, and the errors of generation', () => {
    const error = { label: 'POST /topics', value: { type: 'UnsupportedSchema', message: 'why' } };
    const text = report({ a: [failed('check')] }, { NonFatalError: error });
    expect([...failuresOf(text, names, new Map())]).toEqual([
      ['createTopic check', { count: 1, message: 'no' }],
      ['createTopic UnsupportedSchema', { count: 1, message: 'why' }],
    ]);
  });
});

describe('judge', () => {
  const found = new Map([
    ['a.yaml', new Set(['one', 'two'])],
    ['b.yaml', new Set(['two'])],
  ]);

  it('names what no explanation has, and explanations of nothing', () => {
    expect(judge(found, [{ because: 'x', failures: ['one', 'three'] }])).toEqual({
      unexplained: ['a.yaml: two', 'b.yaml: two'],
      stale: ['three'],
    });
  });

  it('applies an explanation to its description alone', () => {
    const explanations = [
      { because: 'x', file: 'a.yaml', failures: ['two'] },
      { because: 'y', file: 'b.yaml', failures: ['one'] },
    ];
    expect(judge(found, explanations)).toEqual({
      unexplained: ['a.yaml: one', 'b.yaml: two'],
      stale: ['one'],
    });
  });
});
