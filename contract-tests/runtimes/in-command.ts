import { tenCalls } from './ten-calls.js';

// For Node, Deno and Bun: takes the URL as its argument, and prints the outcomes.
// CommonJS has no `await` outside functions.
tenCalls(process.argv[2] ?? '').then((outcomes) => console.log(JSON.stringify(outcomes)));
