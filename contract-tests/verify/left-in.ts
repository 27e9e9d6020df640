import type { Mock } from 'otc-dms-kafka-mock';
import { projectId } from './verify-mock.js';

/** Instance of the examples on which runs with `--lifecycle` change things. */
export const lifecycle = '9f3c1d52-6b7e-4c1a-8d24-5e0f7a91b3c6';

/** Returns the names of runs that are still in a mock: of instances, and of things on the given instance. */
export async function leftIn(mock: Mock): Promise<string[]> {
  // Instances that are being deleted go in time.
  mock.advance(600_000);
  const project = `http://dms.test/v2/${projectId}`;
  const instance = `${project}/instances/${lifecycle}`;
  const pages = [0, 50, 100].map((offset) => `?limit=50&offset=${offset}`);
  const lists = [
    ...pages.flatMap((page) => [
      `${project}/instances${page}`,
      `${instance}/topics${page}`,
      `${instance}/groups${page}`,
    ]),
    ...[`${instance}/users`, `${project}/kafka/${lifecycle}/tags`],
  ];
  const headers = { 'x-auth-token': 't' };
  const answers = await Promise.all(lists.map((url) => mock.fetch(url, { headers })));
  const failed = answers.find(({ status }) => status !== 200);
  if (failed) throw new Error(`a list answers ${failed.status}`);
  const texts = await Promise.all(answers.map((answer) => answer.text()));
  return [...new Set(texts.join('').match(/verify-[a-z]+-[0-9a-f]{8}/g))];
}
