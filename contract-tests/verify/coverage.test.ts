import { describe, expect, it } from 'vitest';
import { describedParts, judgeRequest } from './src/judging.js';
import { contract, projectId } from './verify-mock.js';

const { all, ofRequests } = describedParts(contract);
const schema = (name: string) => `/components/schemas/${name}`;

describe('the parts of a description', () => {
  it.each([
    ['an open list', `${schema('InstanceStatus')}/x-extensible-enum`],
    ['a condition', `${schema('InstanceCreateRequest')}/if`],
    ['schemas that depend on a field', `${schema('InstanceCreateRequest')}/dependentSchemas`],
    [
      'a format that only describes',
      `${schema('InstanceCreateRequest')}/properties/password/format`,
    ],
    ['a lower bound of 0', `${schema('TagRequest')}/properties/value/minLength`],
    ['the type of a text in a URL', '/components/parameters/ProjectId/schema/type'],
  ])('have a valid %s, which no value breaks', (_, place) => {
    expect(all).toContain(`keyword valid ${place}`);
    expect(all).not.toContain(`keyword violated ${place}`);
  });

  it.each([
    ['a text in a body', `${schema('TopicCreateRequest')}/properties/id/type`],
    ['a lower bound of 1', `${schema('TagRequest')}/properties/key/minLength`],
    ['a number in a URL', '/components/parameters/Limit/schema/type'],
  ])('have a valid and a broken %s', (_, place) => {
    expect(all).toContain(`keyword valid ${place}`);
    expect(all).toContain(`keyword violated ${place}`);
  });

  it('say what a request can cover', () => {
    expect(ofRequests).toContain(`keyword valid ${schema('TagRequest')}/properties/key/type`);
    expect(ofRequests).not.toContain(`keyword valid ${schema('InstanceList')}/type`);
    expect(ofRequests).not.toContain('status listInstances 200');
  });
});

describe('a request', () => {
  const brokenBy = (operationId: string, body: object) => {
    const operation = contract.operations.find((one) => one.operationId === operationId);
    const path = operation?.path.replaceAll(/\{\w+\}/g, projectId);
    const request = { method: '', url: `http://dms.test${path}`, headers: {} };
    const exchange = { operation, response: { status: 400, headers: {}, text: '' } };
    return judgeRequest(contract, {
      ...exchange,
      request: { ...request, body: JSON.stringify(body) },
    }).broken;
  };

  it.each([
    ['createConnector', { node_cnt: 1 }, 'ConnectorCreateRequest/properties/node_cnt/anyOf'],
    ['createConnector', { node_cnt: 'x' }, 'ConnectorCreateRequest/properties/node_cnt/anyOf'],
    ['resizeEngineInstance', { oper_type: 'odd' }, 'InstanceResizeRequest/oneOf'],
  ])('of %s with %j breaks the choice', (operationId, body, place) => {
    expect(brokenBy(operationId, body)).toContain(schema(place));
  });

  it('breaks no choice that it makes', () => {
    expect([...brokenBy('createConnector', { node_cnt: '2' })]).toEqual([]);
  });
});
