import { type DmsClient, type DmsClientOptions, type Fetch, tokenAuth } from 'otc-dms-kafka';
import { clientFromCloud, clientFromEnv, type FoundClientOptions } from 'otc-dms-kafka/node';
import type { CommandOptions } from './read-options.js';

/** Settings of the service that a client calls. */
export interface FoundService {
  readonly createClient: (fetch: Fetch) => DmsClient;
  readonly url: string;
  readonly projectId: string;
}

/**
 * Finds URL, project and credential in options, variables and `clouds.yaml`.
 *
 * @throws {ConfigurationError} naming everything that is missing.
 * @throws {TypeError} when an option is wrong.
 */
export async function findService(options: CommandOptions, fetch: Fetch): Promise<FoundService> {
  const { url, region, projectId, token, cloud } = options;
  const given: FoundClientOptions = {
    baseUrl: url,
    // A cast: the client checks the name.
    region: region as DmsClientOptions['region'],
    projectId,
    auth: token === undefined ? undefined : tokenAuth(token),
  };
  const createClient = (send: Fetch) => {
    const all = { ...given, fetch: send };
    return cloud === undefined ? clientFromEnv(all) : clientFromCloud(cloud, all);
  };
  return { createClient, ...(await addressOf(createClient, fetch)) };
}

/** Returns URL and project of a client: those of its first request, which is not sent. */
async function addressOf(createClient: (fetch: Fetch) => DmsClient, fetch: Fetch) {
  let seen = '';
  const client = createClient(async (url, init) => {
    if (/\/v3\/auth\/tokens$/.test(new URL(url).pathname)) return fetch(url, init);
    seen = url;
    const headers = { 'content-type': 'application/json' };
    return new Response('{"instances":[],"instance_num":0}', { headers });
  });
  await client.listInstances({ limit: 1 });
  const [, url = '', projectId = ''] = /^(.*)\/v2\/([^/]+)\/instances/.exec(seen) ?? [];
  return { url, projectId };
}
