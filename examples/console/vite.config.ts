import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));
const client = fileURLToPath(new URL('../../src', import.meta.url));

export default defineConfig({
  root,
  plugins: [react()],
  cacheDir: 'node_modules/.vite',
  resolve: {
    // Inside this repository the client is used from source. Delete the aliases in a project that installs it.
    alias: [
      { find: /^otc-dms-kafka$/, replacement: `${client}/index.ts` },
      { find: /^otc-dms-kafka\/error-codes$/, replacement: `${client}/error-codes.ts` },
      { find: '#digest', replacement: `${client}/signing/digest-web.ts` },
    ],
  },
});
