import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const require = createRequire(import.meta.url);
const projectId = 'd4f1a7c2b8e94f6d9a03c51e7b2f8064';
const shop = { project_id: projectId, instance_id: '9f3c1d52-6b7e-4c1a-8d24-5e0f7a91b3c6' };
const tag = { action: 'create', tags: [{ key: 'mcp-tag', value: 'of a tool' }] };
/** Far longer than any step takes, so that a step that hangs is ended and reported. */
const stepLimitMs = 300_000;

/** The client of the MCP SDK, as far as it is used here; the SDK is not installed beside the sources. */
interface McpClient {
  connect(transport: unknown): Promise<void>;
  listTools(): Promise<{ tools: readonly { name: string }[] }>;
  callTool(call: { name: string; arguments: object }): Promise<{
    readonly isError?: boolean;
    readonly content: readonly { readonly text: string }[];
  }>;
  close(): Promise<void>;
}

/**
 * Generates an MCP server from a description and calls some of its tools, over its standard input and output.
 *
 * @returns the names of the tools, and what is wrong with the results.
 */
export async function tryMcpServer(
  description: string,
  url: string,
): Promise<{ tools: string[]; problems: string[] }> {
  const output = here('output');
  await rm(output, { recursive: true, force: true });
  const generator = here('node_modules/.bin/openapi-mcp-generator');
  const options = { cwd: here('.'), timeout: stepLimitMs };
  await run(generator, ['--input', description, '--output', output], options);
  const client = await connect(output, url);
  try {
    const { tools } = await client.listTools();
    const call = async (name: string, args: object) => {
      const { content } = await client.callTool({ name, arguments: args });
      return content.map(({ text }) => text).join('\n');
    };
    const results = [
      [
        await call('createInstanceTopic', { ...shop, requestBody: { id: 'mcp-topic' } }),
        'mcp-topic',
      ],
      [await call('listInstanceTopics', { ...shop, limit: 50 }), 'mcp-topic'],
      [await call('batchCreateOrDeleteKafkaTag', { ...shop, requestBody: tag }), '204'],
      [await call('showKafkaTags', shop), 'mcp-tag'],
      [await call('showInstance', { ...shop, instance_id: 'none' }), 'DMS.00404022'],
    ] as const;
    const problems = results
      .filter(([text, expected]) => !text.includes(expected))
      .map(([text, expected]) => `a tool does not return ${expected}: ${text.slice(0, 300)}`);
    return { tools: tools.map(({ name }) => name), problems };
  } finally {
    await client.close();
  }
}

async function connect(folder: string, url: string): Promise<McpClient> {
  const sdk = '@modelcontextprotocol/sdk/client';
  const { Client } = require(`${sdk}/index.js`);
  const { StdioClientTransport } = require(`${sdk}/stdio.js`);
  const client: McpClient = new Client({ name: 'try', version: '1' });
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: ['--import', import.meta.resolve('tsx'), `${folder}/src/index.ts`],
      env: { ...process.env, API_BASE_URL: url, API_KEY_AUTHTOKEN: 'any-token' },
      stderr: 'ignore',
    }),
  );
  return client;
}
