import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createMock } from 'otc-dms-kafka-mock';
import { serveMock } from 'otc-dms-kafka-mock/server';
import { descriptionIndex } from '../../tools/description/redocly.js';
import { loadDescription } from '../../tools/mock/load-description.js';
import { brunoRequests } from './bruno.js';
import { tryMcpServer } from './mcp.js';
import { postmanRequests } from './postman.js';
import { tryRequests } from './try-requests.js';

// Reads the description with other tools, and sends what they make of it to the mock.

const description = await loadDescription(descriptionIndex);
const mock = await createMock({ description, stepMs: 0 });
const count = description.operations.length;

async function tryCollection(requestsOf: typeof postmanRequests, file: string): Promise<string> {
  const requests = await requestsOf(await readFile(file, 'utf8'));
  const { operationIds, problems } = await tryRequests(mock, requests);
  if (requests.length !== count || operationIds.size !== count)
    problems.push(`${requests.length} requests reach ${operationIds.size} of ${count} operations`);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return `${requests.length} requests`;
}

async function tryTools(file: string): Promise<string> {
  mock.reset();
  const server = await serveMock(mock);
  try {
    const { tools, problems } = await tryMcpServer(file, `http://127.0.0.1:${server.port}`);
    if (tools.length !== count) problems.push(`${tools.length} tools`);
    if (problems.length > 0) throw new Error(problems.join('\n'));
    return `${tools.length} tools`;
  } finally {
    await server.close();
  }
}

const forms = ['openapi.yaml', 'openapi-3.0.yaml'];
const tries = [
  { tool: 'Postman', tryOut: (file: string) => tryCollection(postmanRequests, file), forms },
  { tool: 'Bruno', tryOut: (file: string) => tryCollection(brunoRequests, file), forms },
  // From the other form, its check of arguments refuses patterns with `\p{L}`.
  { tool: 'MCP', tryOut: tryTools, forms: ['openapi-3.0.yaml'] },
];
let passed = 0;
let failed = 0;
for (const { tool, tryOut, forms } of tries) {
  for (const name of forms) {
    const file = fileURLToPath(new URL(`../../generated/${name}`, import.meta.url));
    await tryOut(file).then(
      (result) => {
        passed += 1;
        console.log(`ok    ${tool}, ${name}: ${result}`);
      },
      (error: Error) => {
        failed += 1;
        console.error(`FAIL  ${tool}, ${name}: ${error.message}`);
      },
    );
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
