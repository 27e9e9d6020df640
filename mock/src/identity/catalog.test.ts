import { describe, expect, it } from 'vitest';
import { describedMock, worldProjectId } from '../test-support/described-mock.js';

interface Entry {
  type: string;
  endpoints: { url: string; region: string; interface: string }[];
}

async function catalogOf(scope: object, base = 'http://dms.test', query = ''): Promise<Entry[]> {
  const user = { name: 'a', password: 'p', domain: { name: 'd' } };
  const identity = { methods: ['password'], password: { user } };
  const mock = await describedMock();
  const answer = await mock.fetch(`${base}/v3/auth/tokens${query}`, {
    method: 'POST',
    body: JSON.stringify({ auth: { identity, scope } }),
  });
  return (await answer.json()).token.catalog;
}

const urlsOf = (catalog: Entry[]) =>
  catalog.map(({ type, endpoints }) => [type, endpoints.map(({ url }) => url)]);

describe('the catalogue of a token', () => {
  it('has the endpoints of DMS for the project, in the form of IAM', async () => {
    const catalog = await catalogOf({ project: { name: 'eu-de' } });
    const id = expect.stringMatching(/^[0-9a-f]{32}$/);
    const endpoint = { id, interface: 'public', region: 'eu-de', region_id: 'eu-de' };
    const entry = (type: string, version: string) => {
      const url = `http://dms.test/${version}/${worldProjectId}`;
      return { id, name: type, type, endpoints: [{ ...endpoint, url }] };
    };
    expect(catalog).toEqual([entry('dmsv1', 'v1.0'), entry('dmsv2', 'v2')]);
  });

  it('has the same IDs each time', async () => {
    const scope = { project: { name: 'eu-de' } };
    expect(await catalogOf(scope)).toEqual(await catalogOf(scope));
  });

  it.each(['http://127.0.0.1:4010', 'http://[::1]:80', 'https://dms.test:8443'])(
    'has the scheme and host of the request: %s',
    async (base) => {
      const catalog = await catalogOf({ project: { id: 'own-id' } }, base);
      const { origin } = new URL(base);
      expect(urlsOf(catalog)).toEqual([
        ['dmsv1', [`${origin}/v1.0/own-id`]],
        ['dmsv2', [`${origin}/v2/own-id`]],
      ]);
    },
  );

  it.each([
    ['eu-nl', 'eu-nl'],
    ['eu-nl_shop', 'eu-nl'],
    ['eu-de_eu-nl', 'eu-de'],
    // Not a name of this cloud, whose projects begin with the region.
    ['team-a', 'eu-de'],
  ])('has the region that the name %s begins with', async (name, region) => {
    const regions = (await catalogOf({ project: { name } })).flatMap(({ endpoints }) =>
      endpoints.map((endpoint) => endpoint.region),
    );
    expect(new Set(regions)).toEqual(new Set([region]));
  });

  it('encodes an odd project', async () => {
    const catalog = await catalogOf({ project: { id: 'a/b ?' } });
    expect(urlsOf(catalog)[1]).toEqual(['dmsv2', ['http://dms.test/v2/a%2Fb%20%3F']]);
  });

  it.each(['?nocatalog=true', '?nocatalog', '?nocatalog=false'])(
    'is empty with %s',
    async (query) => {
      expect(await catalogOf({ project: { name: 'eu-de' } }, undefined, query)).toEqual([]);
    },
  );

  it('is empty for a token without a project, as DMS needs one', async () => {
    expect(await catalogOf({ domain: { name: 'd' } })).toEqual([]);
  });
});
