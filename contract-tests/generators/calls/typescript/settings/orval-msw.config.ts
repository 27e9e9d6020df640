import { defineConfig } from 'orval';

export default defineConfig({
  client: {
    input: process.env.DESCRIPTION ?? '',
    output: { target: 'client.ts', schemas: 'model', client: 'fetch', mode: 'split', mock: true },
  },
});
