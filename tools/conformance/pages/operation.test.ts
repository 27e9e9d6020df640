import { describe, expect, it } from 'vitest';
import { readOperation } from './operation.js';
import { lineOf, samplePage } from './page.sample.js';

describe('readOperation', () => {
  it('reads everything that a page says', () => {
    const { operation, findings } = readOperation('things/making.rst', samplePage);
    expect(findings).toEqual([]);
    expect(operation).toEqual({
      id: 'MakeThing',
      page: 'things/making.rst',
      method: 'POST',
      path: '/v2/{project_id}/things',
      line: lineOf('POST /v2'),
      figures: '1 2 200 204 3 4 5 50 1-50',
      parameters: [
        {
          in: 'path',
          name: 'project_id',
          type: 'String',
          mandatory: true,
          line: lineOf('project_id'),
        },
        {
          in: 'query',
          name: 'limit',
          type: 'Integer',
          mandatory: false,
          minimum: 1,
          maximum: 50,
          line: lineOf('limit'),
        },
      ],
      request: {
        fields: [
          { name: 'parts', type: 'array', object: 'Part', mandatory: false, line: lineOf('parts') },
        ],
      },
      responses: [
        {
          status: '200',
          line: lineOf('.. table:: **Table 5**') + 2,
          fields: [{ name: 'ids', type: 'Array of strings', line: lineOf('ids') }],
        },
        { status: '204', line: lineOf('204'), fields: [] },
      ],
      objects: [
        {
          name: 'Part',
          anchor: 'makething__part',
          in: 'request',
          fields: [{ name: 'name', type: 'String', mandatory: true, line: lineOf('name') }],
        },
      ],
      examples: [
        {
          in: 'request',
          line: lineOf('POST https'),
          method: 'POST',
          url: 'https://{endpoint}/v2/{project_id}/things?limit=1',
          value: { parts: [] },
        },
        {
          in: 'request',
          line: lineOf('-  Second') + 4,
          method: 'POST',
          url: 'https://{endpoint}/v2/{project_id}/things',
        },
        { in: 'response', status: '200', line: lineOf('"ids"') - 1, value: { ids: ['a'] } },
      ],
    });
  });

  it('distinguishes two object tables of one name by their anchors', () => {
    const second = samplePage.slice(
      samplePage.indexOf('.. _makething__part:'),
      samplePage.indexOf('Response Parameters'),
    );
    const twice = samplePage.replace(
      'Response Parameters',
      `${second.replace('__part:', '__part_1:')}Response Parameters`,
    );
    const { operation } = readOperation('p.rst', twice);
    expect(operation.request?.fields[0]).toMatchObject({
      object: 'Part',
      anchor: 'makething__part',
    });
  });
});
