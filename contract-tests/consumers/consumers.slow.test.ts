import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProject, tools } from '../support/consumer-project.js';
import { installLimitMs } from '../support/install-package.js';
import { type LoopbackServer, startLoopbackServer } from '../support/loopback-server.js';
import { madeOnce } from '../support/made-once.js';
import { consumers } from './consumers.js';

const expected = 'orders 404 true 200 orders GET';
const runLimitMs = 600_000;

let project: string;
let server: LoopbackServer;
beforeAll(async () => {
  if (!existsSync(tools)) throw new Error('run npm run test:slow, which installs the tools');
  ({ project } = await madeOnce('package'));
  server = await startLoopbackServer(({ received, response }) => {
    const isSigned = received.headers.authorization?.startsWith('SDK-HMAC-SHA256 ');
    const isMissing = received.target.endsWith('/missing');
    response.writeHead(isMissing ? 404 : isSigned ? 200 : 401);
    const refusal = { error_code: 'DMS.00404022', error_msg: 'The instance does not exist.' };
    response.end(JSON.stringify(isMissing ? refusal : { name: 'orders' }));
  });
}, installLimitMs);
afterAll(() => server?.close());

describe.each(consumers)('the packed package in a project with $name', ({ name, run }) => {
  it(
    'makes calls and recognizes errors',
    async () => {
      const texts = await run(await copyProject(project, name), { url: server.url, expected });
      expect(texts.length).toBeGreaterThan(0);
      expect(texts).toEqual(texts.map(() => expected));
    },
    runLimitMs,
  );
});
