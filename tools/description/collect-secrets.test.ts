import { describe, expect, it } from 'vitest';
import { collectSecrets } from './collect-secrets.js';
import { parseDocument } from './openapi-document.js';

const description = parseDocument(`
paths:
  /users/{path_key}:
    put:
      operationId: putUser
      parameters:
        - { name: path_key, in: path, required: true, schema: { type: string, writeOnly: true } }
        - { name: passcode, in: query, schema: { type: string, format: password } }
        - { name: X-Key, in: header, schema: { type: string, writeOnly: true } }
        - { name: engine, in: query, schema: { type: string } }
      requestBody:
        content: { application/json: { schema: { $ref: '#/components/schemas/User' } } }
      responses:
        '200': { content: { application/json: { schema: { $ref: '#/components/schemas/Answer' } } } }
components:
  schemas:
    User:
      type: object
      properties:
        name: { type: string }
        password: { type: string, format: password, writeOnly: true }
        pin: { $ref: '#/components/schemas/Secret', description: Pin. }
        old_pins: { type: array, items: { $ref: '#/components/schemas/Secret' } }
        partner: { $ref: '#/components/schemas/User' }
        sink: { oneOf: [{ $ref: '#/components/schemas/Sink' }] }
    Sink: { type: object, properties: { secret_key: { type: string, writeOnly: true } } }
    Secret: { type: string, format: password }
    Answer: { type: object, properties: { shown_once: { type: string, format: password } } }
`);

describe('collectSecrets', () => {
  it('finds secrets anywhere in requests, but not in the path or an answer', () => {
    expect(collectSecrets(description)).toEqual([
      'X-Key',
      'old_pins',
      'passcode',
      'password',
      'pin',
      'secret_key',
    ]);
  });
});
