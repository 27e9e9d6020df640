import { defineConfig } from 'orval';

const input = process.env.DESCRIPTION ?? '';

export default defineConfig({
  client: { input, output: { target: 'client.ts', client: 'fetch' } },
  schemas: { input, output: { target: 'schemas.ts', client: 'zod' } },
});
