import { afterEach, describe, expect, inject, it } from 'vitest';
import { endCommands, run } from '../support/commands.js';

afterEach(endCommands);

/** Prints the heap in MB in the middle and at the end of a load, after the garbage is collected. */
const program = `
  import { readFileSync } from 'node:fs';
  import { createMock } from 'otc-dms-kafka-mock';
  import { readDescription } from 'otc-dms-kafka-mock/description';
  const [bundle, load] = process.argv.slice(1);
  const description = await readDescription(JSON.parse(readFileSync(bundle, 'utf8')));
  const mock = await createMock({ description, stepMs: 0 });
  const [{ id }] = mock.snapshot().projects;
  const headers = { 'x-auth-token': 'any-token', 'content-type': 'application/json' };
  const ask = async (method, path, body) => {
    const answer = await mock.fetch('http://dms.test/v2/' + id + path, {
      method, headers, body: body && JSON.stringify(body),
    });
    if (answer.status >= 300) throw new Error(method + ' ' + path + ': ' + await answer.text());
    await answer.arrayBuffer();
  };
  const shop = '/instances/9f3c1d52-6b7e-4c1a-8d24-5e0f7a91b3c6';
  const reads = ['/instances?limit=2', shop, shop + '/topics', shop + '/groups', shop + '/users'];
  const loads = {
    async requests(number) {
      await ask('GET', reads[number % reads.length]);
    },
    async objects(number) {
      const topic = 'topic-' + number;
      await ask('POST', shop + '/topics', { id: topic });
      await ask('POST', shop + '/topics/delete', { topics: [topic] });
    },
  };
  const heap = () => {
    gc();
    return process.memoryUsage().heapUsed / 2 ** 20;
  };
  const count = load === 'requests' ? 50_000 : 10_000;
  const marks = [];
  for (let number = 1; number <= count; number += 1) {
    await loads[load](number);
    if (number === count / 2 || number === count) marks.push(heap());
  }
  console.log(JSON.stringify(marks));`;

describe('the heap of the mock', { timeout: 540_000 }, () => {
  it.each([
    ['50,000 requests', 'requests'],
    ['10,000 objects that are created and deleted', 'objects'],
  ])('does not grow in the second half of %s', async (_, load) => {
    const node = ['--expose-gc', '--import', 'tsx', '--input-type=module', '-e', program];
    const command = run(...node, inject('bundle'), load);
    const ended = await command.ended;
    expect(ended, command.output.stderr).toEqual([0, null]);
    const [middle = 0, end = 0] = JSON.parse(command.output.stdout) as number[];
    console.log(`${load}: ${middle.toFixed(1)} MB in the middle, ${end.toFixed(1)} MB at the end`);
    // A leak of one kilobyte per request would be 25 MB, or 5 MB per half of the objects.
    expect(end - middle).toBeLessThan(3);
  });
});
