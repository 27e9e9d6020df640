import { describe, expect, it } from 'vitest';
import { absences, losses, surprises } from './compare.js';
import type { Report } from './journey.js';

function report(change: Partial<Report>): Report {
  return { sdk: 'sdk', version: '1', operations: [], disagreements: [], ...change };
}

describe('absences', () => {
  it('names each operation once', () => {
    const steps = ['ShowA', 'ShowB', 'ShowB'].map((call) => ({ call, request: {} }));
    const operations = [{ name: 'ShowA', answer: null }];
    expect(absences(report({ operations }), steps)).toEqual(['ShowB is not in it']);
  });

  it('leaves out an operation that failed', () => {
    const steps = [{ call: 'ShowA', request: {} }];
    expect(absences(report({ disagreements: ['ShowA: 400: no'] }), steps)).toEqual([]);
  });
});

describe('losses', () => {
  it('names the fields that were not sent and not returned', () => {
    const exchanges = [{ operationId: 'resetUserPassword', sent: { a: 1 }, answered: { c: 1 } }];
    const steps = [{ call: 'ResetUserPasswrod', request: { body: { a: 1, b: 1 } } }];
    const operations = [{ name: 'ResetUserPasswrod', answer: {} }];
    expect(losses(report({ operations }), exchanges, steps)).toEqual([
      'ResetUserPasswrod does not send b',
      'ResetUserPasswrod does not return c',
    ]);
  });
});

describe('surprises', () => {
  const disagreements = ['ShowA: 400: no', 'ShowB: 204: yes'];

  it('are the failures that were not expected', () => {
    expect(surprises(report({ disagreements }), ['ShowA'])).toEqual(['ShowB: 204: yes']);
  });

  it('are not the expected ones', () => {
    expect(surprises(report({ disagreements }), ['ShowA', 'ShowB'])).toEqual([]);
  });

  it('include an operation that was expected to fail and works', () => {
    expect(surprises(report({}), ['ShowA'])).toEqual(['ShowA: works now; remove it from sdks.ts']);
  });
});
