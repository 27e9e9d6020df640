import { tenCalls } from './ten-calls.js';

/** An edge worker for `workerd test`: takes the URL as a binding, and prints the outcomes. */
export default {
  async test(_controller: unknown, { url }: { url: string }): Promise<void> {
    console.log(JSON.stringify(await tenCalls(url)));
  },
};
