// Serves a description with @scalar/mock-server: `node scalar-server.mjs <description>`. Prints its URL.
import { readFile } from 'node:fs/promises';
import { serve } from '@hono/node-server';
import { createMockServer } from '@scalar/mock-server';

const specification = await readFile(process.argv[2], 'utf8');
const { fetch } = await createMockServer({ specification });
serve({ fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => {
  console.log(`listens on http://127.0.0.1:${port}`);
});
