import { defineConfig } from '@hey-api/openapi-ts';

export default defineConfig({
  input: process.env.DESCRIPTION ?? '',
  output: 'client',
  logs: 'silent',
  plugins: ['@hey-api/client-fetch', 'zod', { name: '@hey-api/sdk', validator: true }],
});
