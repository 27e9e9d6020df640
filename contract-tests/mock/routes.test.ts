import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DescribedOperation } from '../../tools/description/openapi-document.js';
import { type ServedDescription, serveDescription } from '../../tools/mock/serve-description.js';
import { exampleOf, titleOf } from '../support/calls.js';
import { document, operations } from '../support/description.js';

/** The paths of the description, where each operation answers with its own id and asks for nothing else. */
function idsOnly(): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const { path, method, operationId, parameters } of operations) {
    const content = {
      'text/plain': { schema: { type: 'string' }, examples: { id: { value: operationId } } },
    };
    paths[path] = {
      ...paths[path],
      [method]: {
        operationId,
        parameters: parameters
          .filter((parameter) => parameter.in === 'path')
          .map(({ name }) => ({ name, in: 'path', required: true, schema: {} })),
        responses: { 200: { description: 'Its id.', content } },
      },
    };
  }
  return { openapi: '3.1.0', info: document.info, paths };
}

/** A URL of an operation, made of the examples of its parameters. */
function urlOf({ path, parameters }: DescribedOperation): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const parameter = parameters.find((candidate) => candidate.name === name);
    return encodeURIComponent(String(exampleOf(name, parameter?.schema ?? {})));
  });
}

let folder = '';
let mock: ServedDescription;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'otc-dms-routes-'));
  const index = join(folder, 'openapi.yaml');
  // JSON is YAML.
  await writeFile(index, JSON.stringify(idsOnly()));
  mock = await serveDescription({ description: index });
});
afterAll(async () => {
  await mock?.close();
  await rm(folder, { recursive: true, force: true });
});

// Templates such as /v2/{engine}/{project_id}/instances and /v2/{project_id}/instances/{instance_id}
// look alike.
describe('the mock', () => {
  it.each(operations.map((operation) => [titleOf(operation), operation] as const))(
    'sends to its own operation: %s',
    async (_, operation) => {
      const method = operation.method.toUpperCase();
      const answer = await fetch(mock.url + urlOf(operation), { method });
      expect(await answer.text()).toBe(operation.operationId);
    },
  );
});
