import { describe, expect, it } from 'vitest';
import { parseExpression, responseSteps } from './runtime-expression.js';

describe('parseExpression', () => {
  it.each([
    ['$request.path.id', { kind: 'parameter', in: 'path', name: 'id' }],
    ['$request.query.group', { kind: 'parameter', in: 'query', name: 'group' }],
    ['$request.body#/topics/0/id', { kind: 'body', of: 'request', steps: ['topics', '0', 'id'] }],
    ['$response.body#/status', { kind: 'body', of: 'response', steps: ['status'] }],
  ])('parses %s', (text, expression) => {
    expect(parseExpression(text)).toEqual(expression);
  });

  it.each([
    'status',
    '$request.id',
    '$request.header.id',
    '$response.body',
    '$response.body#/a//b',
  ])('returns undefined for %s', (text) => {
    expect(parseExpression(text)).toBeUndefined();
  });
});

describe('responseSteps', () => {
  it('returns the steps to a field of a response only', () => {
    expect(responseSteps('$response.body#/tasks/0/status')).toEqual(['tasks', '0', 'status']);
    expect(responseSteps('$request.body#/status')).toBeUndefined();
    expect(responseSteps('$request.path.status')).toBeUndefined();
  });
});
