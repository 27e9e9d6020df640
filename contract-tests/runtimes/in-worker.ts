import { tenCalls } from './ten-calls.js';

/** An edge worker; `workerd test` calls it. The URL comes as a binding, the outcomes go to stdout. */
export default {
  async test(_controller: unknown, { url }: { url: string }): Promise<void> {
    console.log(JSON.stringify(await tenCalls(url)));
  },
};
