import { describe, expect, it } from 'vitest';
import { parseDocument } from '../description/openapi-document.js';
import { collectOperations } from './collect-operations.js';
import { writeOperations } from './write-operations.js';

const bundle = `
paths:
  /v2/{project_id}/topics:
    parameters:
      - { name: project_id, in: path, required: true, description: ID of the project., schema: { type: string } }
    get:
      operationId: listTopics
      summary: List topics
      description: "Lists topics.\\nIn any order, */ even this."
      externalDocs: { url: https://docs.example.com/topics }
      deprecated: true
      parameters:
        - { name: offset, in: query, schema: { type: integer, minimum: 0 } }
        - { name: limit, in: query, description: Return so many., schema: { type: integer, minimum: 1, maximum: 50, default: 10 } }
      responses:
        '200':
          content: { application/json: { schema: { $ref: '#/components/schemas/TopicList' } } }
        '404': { description: "Gone.\\nFor good." }
        default: { description: Refused. }
      x-pagination: { style: offset-limit, items: topics, total: count }
      x-permission: ['dms:instance:get', 'dms:instance:list']
    put:
      operationId: renameTopic
      requestBody:
        required: true
        description: New name.
        content: { application/json: { schema: { $ref: '#/components/schemas/Topic' } } }
      responses:
        '200': { content: { application/json: { schema: { $ref: '#/components/schemas/Topic' } } } }
        '204': { description: Done. }
      x-waiter:
        name: waitForTopic
        poll: showTopics
        arguments: {}
        state: $response.body#/topics/0/status
        success: [RUNNING, WAITING]
        failure: [ERROR]
        gone: true
  /v2/{engine}/products:
    get:
      operationId: listProducts
      parameters:
        - { name: engine, in: path, required: true, schema: { type: string, enum: [kafka] } }
      responses: { '200': { content: { text/plain: { schema: { $ref: '#/components/schemas/Topic' } } } } }
  /v1/zones:
    get:
      operationId: listZones
      responses: { '204': { description: Nothing. } }
components:
  schemas:
    Topic: { type: object }
    TopicList:
      type: object
      properties:
        topics: { type: array, items: { $ref: '#/components/schemas/Topic' } }
        count: { type: integer }
`;

function write(text = bundle): string {
  const description = parseDocument(text);
  return writeOperations(description, collectOperations(description));
}

describe('writeOperations', () => {
  it('documents arguments with range and default', () => {
    expect(write()).toContain(`
  /**
   * Return so many.
   *
   * From 1 to 50.
   *
   * @default 10
   */
  limit?: number | undefined;
`);
  });

  it('makes the project optional, because the client knows it', () => {
    expect(write()).toContain(
      "   * Defaults to the client's project.\n   */\n  project_id?: string | undefined;\n",
    );
    expect(write()).toContain('listTopics(args?: ListTopicsArguments, options?: CallOptions)');
  });

  it('requires a required body', () => {
    expect(write()).toContain('  /** New name. */\n  body: Topic;\n');
    expect(write()).toContain(
      'renameTopic(args: RenameTopicArguments, options?: CallOptions): Call<Topic | undefined>;',
    );
  });

  it('returns each described body, and passes on one that is not described', () => {
    const text = bundle.replace(
      "        '204': { description: Done. }",
      "        '206': { content: { application/json: { schema: { $ref: '#/components/schemas/TopicList' } } } }\n        '204': { description: Done. }",
    );
    expect(write(text)).toContain('Call<Topic | TopicList | undefined>;');
    expect(write()).toContain(`
   * @returns undefined, unless the service answers with a body that the pages do not describe.
   */
  listZones(args?: ListZonesArguments, options?: CallOptions): Call<unknown>;
`);
  });

  it('imports the schemas in use, and exports all', () => {
    const text = bundle.replace('  schemas:\n', '  schemas:\n    Unused: { type: object }\n');
    expect(write(text)).toContain("import type { Topic, TopicList } from './openapi.js';");
    expect(write(text)).toContain("export type * from './openapi.js';");
  });

  it('accepts no arguments if there are none', () => {
    expect(write()).toContain('export type ListZonesArguments = Record<string, never>;');
    expect(write()).toContain('listZones(args?: ListZonesArguments, options?: CallOptions)');
  });

  it('makes a parameter of one value optional, and puts the value into the table', () => {
    expect(write()).toContain(
      'export interface ListProductsArguments {\n  /** @default "kafka" */\n  engine?: "kafka" | undefined;\n}',
    );
    expect(write()).toContain('listProducts(args?: ListProductsArguments,');
    expect(write()).toContain('constants: {\n      engine: "kafka"\n    }');
  });

  it('documents how to wait, and for which states', () => {
    const comment =
      'Long-running: call `waitForTopic`, or poll `showTopics` until `topics[0].status` is RUNNING or WAITING';
    expect(write()).toContain(`${comment}, or it answers 404. ERROR means that it failed.`);
    const text = bundle.replace(/ {8}(success|failure): .*\n/g, '');
    expect(write(text)).toContain(
      'call `waitForTopic`, or poll `showTopics` until it answers 404.\n',
    );
  });

  it('ends the documentation of a method with its example', () => {
    const description = parseDocument(bundle);
    const examples = new Map([['listTopics', "dms.listTopics({ name: '*/' });\n"]]);
    const text = writeOperations(description, collectOperations(description), examples);
    expect(text).toContain(
      "   * @example\n   * ```ts\n   * dms.listTopics({ name: '*\\/' });\n   * ```\n   */\n  listTopics(",
    );
    expect(text.match(/@example/g)).toHaveLength(1);
  });

  it('documents methods with their errors and the vendor page', () => {
    expect(write()).toContain(`
  /**
   * List topics.
   *
   * Lists topics.
   * In any order, *\\/ even this.
   *
   * Await it for the first page, or iterate over it for the items of all pages.
   *
   * Permission: dms:instance:get, dms:instance:list.
   *
   * \`GET /v2/{project_id}/topics\`
   *
   * Vendor page: https://docs.example.com/topics
   *
   * @deprecated
   * @throws {NotFoundError} 404: Gone.
   * @throws {ApiError} default: Refused.
   */
  listTopics(args?: ListTopicsArguments, options?: CallOptions): Paged<TopicList, Topic>;
`);
  });
});
