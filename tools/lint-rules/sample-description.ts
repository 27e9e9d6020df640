/** A description that keeps all rules. */
export const good = `
openapi: 3.1.0
info: { title: Topics, version: '1', license: { name: Apache-2.0, identifier: Apache-2.0 } }
servers: [{ url: https://dms.example.org }]
tags: [{ name: Topics, description: Topics. }]
security: [{ Token: [] }]
x-resources:
  topic: { id: name, parameters: [engine], seed: listTopics.200.empty, unknown: DMS.00404022, state: status }
paths:
  /v2/{engine}/topics:
    parameters:
      - { name: engine, in: path, required: true, description: Engine., schema: { type: string } }
    get:
      operationId: listTopics
      summary: List topics
      description: Lists topics.
      externalDocs: { description: ListTopicz, url: https://docs.example.org/topics.html }
      tags: [Topics]
      parameters:
        - { name: start, in: query, description: Begin here., schema: { type: integer } }
        - { name: limit, in: query, description: Return so many., schema: { type: integer } }
      responses:
        '200':
          description: Page of topics.
          content:
            application/json:
              schema: { $ref: '#/components/schemas/TopicList' }
              examples: { empty: { value: { topics: [], total: 0 } } }
        '400': { $ref: '#/components/responses/Refused' }
        '401': { $ref: '#/components/responses/Refused' }
        '403': { $ref: '#/components/responses/Refused' }
        '404': { $ref: '#/components/responses/Refused' }
        '429': { $ref: '#/components/responses/Refused' }
        '500': { $ref: '#/components/responses/Refused' }
      x-resource: { kind: topic, action: list }
      x-pagination: { style: start-limit, items: topics, total: total }
      x-waiter:
        name: waitForTopic
        poll: showTopic
        arguments: { id: $response.body#/topics/0, engine: $request.path.engine }
        state: $response.body#/status
        success: [RUNNING]
        failure: [ERROR]
      x-permission: [dms:instance:get]
      x-vendor: { id: ListTopicz, corrected: ListTopics, page: topics.rst }
  /v2/topics/groups:
    post:
      operationId: batchDeleteGroups
      summary: Delete groups
      description: Deletes groups.
      externalDocs: { description: BatchDeleteGroups, url: https://docs.example.org/groups.html }
      tags: [Topics]
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: '#/components/schemas/Groups' }
            examples: { one: { value: { count: 1 } } }
      responses:
        '200':
          description: Bare word.
          content:
            text/plain:
              schema: { $ref: '#/components/schemas/Word' }
              examples: { done: { value: success } }
        '400': { $ref: '#/components/responses/Refused' }
        '401': { $ref: '#/components/responses/Refused' }
        '403': { $ref: '#/components/responses/Refused' }
        '404': { $ref: '#/components/responses/Refused' }
        '429': { $ref: '#/components/responses/Refused' }
        '500': { $ref: '#/components/responses/Refused' }
      x-resource: { stateless: Nothing is kept. }
      x-permission: []
      x-vendor: { id: BatchDeleteGroups, page: groups.rst }
components:
  securitySchemes:
    Token: { type: apiKey, in: header, name: X-Auth-Token }
  headers:
    RetryAfter: { description: Seconds to wait., schema: { type: integer } }
  responses:
    Refused:
      description: Refused.
      headers: { Retry-After: { $ref: '#/components/headers/RetryAfter' } }
      content:
        application/json:
          schema: { $ref: '#/components/schemas/ErrorResponse' }
          examples: { refused: { value: { error_code: DMS.1 } } }
  schemas:
    Word: { type: string, description: The word. }
    ErrorResponse:
      type: object
      properties: { error_code: { type: string, description: Code of the error. } }
    TopicList:
      type: object
      properties:
        topics: { type: array, description: Topics of the page., items: { type: string } }
        total: { type: string, description: 'Number of topics, as text.' }
    Groups:
      type: object
      properties:
        count: { type: integer, description: How many there are. }
        user_passwd: { type: string, format: password, writeOnly: true, description: Secret word. }
      dependentSchemas:
        count: { if: { properties: { count: { const: 1 } } }, then: { properties: { count: { maximum: 9 } } } }
`;
