// Serves a description with the code of `npm run mock`, which has no option for another description.
// Arguments: port, file.
import { serveDescription } from '../../tools/mock/serve-description.js';

const [port, description = ''] = process.argv.slice(2);
await serveDescription({ port: Number(port), description, onReload: () => {} });
