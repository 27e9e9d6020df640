import { tenCalls } from './ten-calls.js';

// Node, Deno and Bun: the URL comes as the argument, the outcomes go to stdout.
console.log(JSON.stringify(await tenCalls(process.argv[2] ?? '')));
