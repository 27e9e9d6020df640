import { tenCalls } from './ten-calls.js';

// For Node, Deno and Bun: takes the URL as its argument, and prints the outcomes.
console.log(JSON.stringify(await tenCalls(process.argv[2] ?? '')));
