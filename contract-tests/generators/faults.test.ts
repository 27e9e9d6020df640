import { describe, expect, it } from 'vitest';
import { judge } from './faults.js';
import type { Fault, Generator } from './generator.js';

function generatorWith(...faults: Fault[]): Generator {
  return {
    ...{ name: 'a', version: '1.0.0', language: 'TypeScript', settings: '', call: '', faults },
    ...{ generate: () => [], compile: [] },
  };
}

const text: Fault = { call: 'text', why: 'it parses text as JSON' };
const failure = { call: 'text', reason: 'SyntaxError' } as const;

describe('judge', () => {
  it('finds nothing for a client without problems', () => {
    expect(judge(generatorWith(), 'openapi.yaml', [])).toEqual({
      ...{ unexpected: [], stale: [], known: [] },
    });
  });

  it('names a problem that no fault declares', () => {
    const other = { call: 'nulls', reason: 'TypeError' } as const;
    const { unexpected, known } = judge(generatorWith(text), 'openapi.yaml', [failure, other]);
    expect({ unexpected, known }).toEqual({ unexpected: [other], known: [text] });
  });

  it('names a declared fault that does not occur', () => {
    expect(judge(generatorWith(text), 'openapi.yaml', []).stale).toEqual([text]);
  });

  it('expects a fault only with the files that it names', () => {
    const only: Fault = { ...text, descriptions: ['openapi-3.0.yaml'] };
    expect(judge(generatorWith(only), 'openapi.yaml', [failure]).unexpected).toEqual([failure]);
    expect(judge(generatorWith(only), 'openapi.yaml', []).stale).toEqual([]);
  });

  it('expects no fault of a call when the client does not compile', () => {
    const broken: Fault = { call: 'compile', why: 'it writes no commas' };
    const problem = { call: 'compile', reason: 'TS1005' } as const;
    expect(judge(generatorWith(text, broken), 'openapi.yaml', [problem])).toEqual({
      ...{ unexpected: [], stale: [], known: [broken] },
    });
  });
});
