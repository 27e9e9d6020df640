// Redocly imports its plugins as JavaScript. Loading the rules with tsx here, and not with `node --import tsx`, keeps
// a bare `npx redocly lint` and Redocly's editor extensions working.
import { tsImport } from 'tsx/esm/api';

const { plugin } = await tsImport('./plugin.ts', import.meta.url);

export default plugin;
