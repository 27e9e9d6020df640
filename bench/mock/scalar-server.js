// Serves a description with @scalar/mock-server, as its documentation shows. Arguments: port, file.
import { readFile } from 'node:fs/promises';
import { serve } from '@hono/node-server';
import { createMockServer } from '@scalar/mock-server';
import { parse } from 'yaml';

const [port, description = ''] = process.argv.slice(2);
const app = await createMockServer({ document: parse(await readFile(description, 'utf8')) });
serve({ fetch: app.fetch, port: Number(port), hostname: '127.0.0.1' });
