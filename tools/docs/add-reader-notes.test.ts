import { describe, expect, it } from 'vitest';
import { parseDocument } from '../description/openapi-document.js';
import { addReaderNotes } from './add-reader-notes.js';

const bundle = `
paths:
  /topics:
    get:
      operationId: listTopics
      description: Lists topics.
      externalDocs: { url: https://example.com/topics }
      responses:
        '200': { content: { application/json: { examples: { shop: {}, empty: {} } } } }
        '400': { $ref: '#/components/responses/Bad' }
        '404': { content: { application/json: { examples: { unknown: {} } } } }
      x-pagination: { style: start-limit, items: topics, total: count }
      x-permission: [ 'dms:topic:list', 'dms:topic:get' ]
    post:
      operationId: createTopic
      deprecated: true
      description: Creates a topic.
      responses: {}
      x-waiter: { name: waitForTopic, poll: listTopics, arguments: {}, state: '$response.body#/topics/0/status', success: [ READY ], failure: [ LOST ] }
      x-permission: []
components:
  responses:
    Bad: { content: { application/json: { examples: { invalid: {}, busy: {} } } } }
  schemas:
    Name:
      type: string
      description: Name of a topic.
      x-inferred: { minLength: Seen in examples., maxLength: Seen in examples., pattern: A guess. }
    Status:
      type: string
      description: Status of a topic.
      x-extensible-enum: [ACTIVE, PAUSED]
      x-inferred: { x-extensible-enum: Seen in examples. }
`;
const shared = { status: 400, message: '', remedy: '' };
const catalogue = [
  { ...shared, code: 'DMS.1', meaning: 'Any operation.' },
  { ...shared, code: 'DMS.2', meaning: 'The name is taken.', operations: ['createTopic'] },
];

describe('addReaderNotes', () => {
  const document = parseDocument(bundle);
  addReaderNotes(document, catalogue);

  it("shows an operation's id, the vendor's page, permissions, paging and scenarios", () => {
    expect(document.paths['/topics']?.get?.description).toBe(
      [
        'Lists topics.\n',
        '- Operation `listTopics` · [page of the vendor](https://example.com/topics)',
        '- [Permission](#/permissions): `dms:topic:list`, `dms:topic:get`',
        '- [Paging](#/lists-by-pages): `start-limit` by `start`, `limit`; items `topics`, total `count`',
        '- [Try it](#try/listTopics) on the mock',
        '\n<details>',
        '<summary>Scenarios of the mock</summary>\n',
        '- 200: `shop`, `empty`',
        '- 400: `invalid`, `busy`\n',
        'The first of each is the default; the header `Prefer: code=<status>, example=<name>` selects another.\n',
        '</details>',
      ].join('\n'),
    );
  });

  it('shows how to wait, that an operation is deprecated, and the codes that only it sends', () => {
    const description = document.paths['/topics']?.post?.description;
    expect(description).toContain('- **Deprecated**');
    expect(description).toContain("- [Permission](#/permissions): none in the vendor's table\n");
    expect(description).toContain(
      '[Long-running](#/long-running-operations): wait with [`waitForTopic`](#/paging-and-waiting/what-takes-long), or poll [`listTopics`](#operation/listTopics) until `topics[0].status` is READY. LOST means that it failed.',
    );
    expect(description).toContain('<summary>1 error code that only this operation sends</summary>');
    expect(description).toContain('- [`DMS.2`](#/error-codes#dms.2) (400): The name is taken.');
    expect(description).not.toContain('DMS.1');
  });

  it('lists the values of an open list', () => {
    expect(document.components.schemas).toMatchObject({
      Status: {
        description:
          'Status of a topic.\n\nKnown values: `"ACTIVE"`, `"PAUSED"`. The service may add others.\n\nInferred values: Seen in examples.',
      },
    });
  });

  it('shows each piece of evidence once', () => {
    expect(document.components.schemas).toMatchObject({
      Name: {
        description:
          'Name of a topic.\n\nInferred `minLength`, `maxLength`: Seen in examples.\n\nInferred `pattern`: A guess.',
      },
    });
  });
});
