import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createMock } from '../create-mock.js';
import { readDescription } from '../description/read-description.js';

/** A description of five operations on a kind that the service does not have. Nothing but this YAML is about it. */
const description = `
openapi: 3.1.0
info: { title: Shelves, version: '1' }
x-resources:
  shelf:
    id: shelf_id
    parameters: [shelf_id]
    seed: listShelves.200.two
    template: [showShelf.200.oak]
    times: [created_at]
    unknown: SHELF.404
    unique: { field: label, code: SHELF.409 }
    state: status
    idle: [STANDING]
    busy: SHELF.400
    quota: { max: 4, code: SHELF.429 }
paths:
  /v1/{project_id}/shelves:
    parameters: [{ $ref: '#/components/parameters/project' }]
    get:
      operationId: listShelves
      parameters:
        - { name: offset, in: query, schema: { type: integer } }
        - { name: limit, in: query, schema: { type: integer, maximum: 10 } }
        - { name: colour, in: query, schema: { type: string } }
        - { name: word, in: query, schema: { type: string } }
      responses:
        '200':
          description: Page.
          content:
            application/json:
              schema: { $ref: '#/components/schemas/ShelfList' }
              examples:
                two:
                  value:
                    count: 2
                    shelves:
                      - { shelf_id: a1, label: oak, colour: brown, status: STANDING, created_at: '2024-02-19T08:00:00.000Z' }
                      - { shelf_id: b2, label: ash, colour: grey, status: STANDING, created_at: '2024-02-19T09:00:00.000Z' }
      x-resource: { kind: shelf, action: list, search: { parameter: word, field: label } }
      x-pagination: { style: offset-limit, items: shelves, total: count }
    post:
      operationId: createShelf
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [label]
              properties:
                label: { type: string }
                colour: { type: string, default: white }
                key: { type: string, writeOnly: true, format: password }
      responses:
        '201':
          description: Created.
          content:
            application/json:
              schema: { type: object, required: [shelf_id], properties: { shelf_id: { type: string } } }
              examples: { created: { value: { shelf_id: c3 } } }
      x-resource: { kind: shelf, action: create, passes: [MOUNTING], ends: STANDING }
  /v1/{project_id}/shelves/{shelf_id}:
    parameters:
      - { $ref: '#/components/parameters/project' }
      - { name: shelf_id, in: path, required: true, schema: { type: string, examples: [a1] } }
    get:
      operationId: showShelf
      responses:
        '200':
          description: Shelf.
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Shelf' }
              examples:
                oak:
                  value: { shelf_id: a1, label: oak, colour: brown, status: STANDING, created_at: '2024-02-19T08:00:00.000Z' }
      x-resource: { kind: shelf, action: show }
    put:
      operationId: updateShelf
      requestBody:
        content:
          application/json:
            schema: { type: object, properties: { label: { type: string }, colour: { type: string } } }
      responses: { '204': { description: Changed. } }
      x-resource: { kind: shelf, action: change, passes: [PAINTING], ends: STANDING }
    delete:
      operationId: deleteShelf
      responses: { '204': { description: Deleted. } }
      x-resource: { kind: shelf, action: delete, from: [STANDING] }
components:
  parameters:
    project: { name: project_id, in: path, required: true, schema: { type: string, examples: [p1] } }
  schemas:
    Shelf:
      type: object
      required: [shelf_id, label, status]
      properties:
        shelf_id: { type: string }
        label: { type: string }
        colour: { type: string }
        status: { type: string }
        created_at: { type: string, format: date-time }
    ShelfList:
      type: object
      properties:
        shelves: { type: array, items: { $ref: '#/components/schemas/Shelf' } }
        count: { type: integer }
`;

const errors = Object.fromEntries(
  [400, 404, 409, 429].map((status) => [`SHELF.${status}`, { status, message: 'Refused.' }]),
);

/** Starts a mock of the description; returns a function that sends a request. */
async function shelves() {
  const mock = createMock({ description: await readDescription(parse(description), errors) });
  const send = async (method: string, path: string, body?: object) => {
    const response = await mock.fetch(`http://shelves.test/v1/p1/shelves${path}`, {
      method,
      ...(body && {
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json' },
      }),
    });
    const text = await response.text();
    return { status: response.status, body: text && JSON.parse(text) };
  };
  return { mock, send };
}

describe('a kind that is described in YAML alone', () => {
  it('is created: what was sent without secrets, defaults, and what the service adds', async () => {
    const { mock, send } = await shelves();
    const made = await send('POST', '', { label: 'elm', key: 'secret' });
    expect(made).toMatchObject({ status: 201, body: { shelf_id: expect.any(String) } });
    const shown = await send('GET', `/${made.body.shelf_id}`);
    expect(shown.body).toEqual({
      shelf_id: made.body.shelf_id,
      label: 'elm',
      colour: 'white',
      status: 'MOUNTING',
      created_at: expect.stringMatching(/Z$/),
    });
    mock.advance(3000);
    expect((await send('GET', `/${made.body.shelf_id}`)).body.status).toBe('STANDING');
  });

  it('is listed with paging, filter and search', async () => {
    const { send } = await shelves();
    await send('POST', '', { label: 'elm', colour: 'grey' });
    const labels = async (query: string) => {
      const { body } = await send('GET', query);
      return [body.count, ...body.shelves.map(({ label }: { label: string }) => label)];
    };
    expect(await labels('')).toEqual([3, 'oak', 'ash', 'elm']);
    expect(await labels('?limit=1&offset=1')).toEqual([3, 'ash']);
    expect(await labels('?offset=9')).toEqual([3]);
    expect(await labels('?colour=grey')).toEqual([2, 'ash', 'elm']);
    expect(await labels('?word=el')).toEqual([1, 'elm']);
  });

  it('is changed, and refuses changes meanwhile', async () => {
    const { mock, send } = await shelves();
    expect((await send('PUT', '/a1', { colour: 'red' })).status).toBe(204);
    expect((await send('GET', '/a1')).body).toMatchObject({ colour: 'red', status: 'PAINTING' });
    const busy = { status: 400, body: { error_code: 'SHELF.400' } };
    expect(await send('PUT', '/a1', { colour: 'blue' })).toMatchObject(busy);
    expect(await send('DELETE', '/a1')).toMatchObject(busy);
    mock.advance(3000);
    expect((await send('GET', '/a1')).body.status).toBe('STANDING');
  });

  it('is deleted, and unknown afterwards', async () => {
    const { send } = await shelves();
    expect((await send('DELETE', '/a1')).status).toBe(204);
    const gone = { status: 404, body: { error_code: 'SHELF.404' } };
    for (const method of ['GET', 'DELETE']) expect(await send(method, '/a1')).toMatchObject(gone);
    expect((await send('GET', '')).body.count).toBe(1);
  });

  it('has no name twice, and no more objects than its quota', async () => {
    const { send } = await shelves();
    const taken = { status: 409, body: { error_code: 'SHELF.409' } };
    expect(await send('POST', '', { label: 'oak' })).toMatchObject(taken);
    expect(await send('PUT', '/b2', { label: 'oak' })).toMatchObject(taken);
    for (const label of ['elm', 'fir']) await send('POST', '', { label });
    expect(await send('POST', '', { label: 'yew' })).toMatchObject({ status: 429 });
  });
});
