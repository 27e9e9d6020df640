// A user's program, compiled in a project that has only the package.
import {
  ApiError,
  akskAuth,
  createDmsClient,
  createDmsClientFor,
  type DmsClient,
  DmsError,
  type Instance,
  passwordAuth,
  RateLimitError,
  type SmartConnectTask,
  tokenAuth,
  waitForInstance,
} from 'otc-dms-kafka';
import { errorCodes, type KnownErrorCode } from 'otc-dms-kafka/error-codes';
import { clientFromCloud, clientFromEnv } from 'otc-dms-kafka/node';
import { showInstance } from 'otc-dms-kafka/operations';

const instance_id = '9f3c1d52-6b7e-4c1a-8d24-5e0f7a91b3c6';

export const clients: DmsClient[] = [
  createDmsClient({
    region: 'eu-de',
    projectId: '0123456789abcdef0123456789abcdef',
    auth: tokenAuth(async () => 'a token'),
  }),
  createDmsClient({
    baseUrl: new URL('http://127.0.0.1:4010'),
    projectId: '0123456789abcdef0123456789abcdef',
    auth: akskAuth({ accessKey: 'a', secretKey: 'b' }),
    logger: console,
    timeoutMs: 1_000,
    maxConcurrency: 4,
  }),
  createDmsClient({
    region: 'eu-nl',
    auth: passwordAuth({
      ...{ region: 'eu-nl', domainName: 'a', userName: 'b', password: 'c', projectName: 'eu-nl' },
    }),
  }),
];

export async function use(dms: DmsClient): Promise<void> {
  const tasks: SmartConnectTask[] = [];
  for await (const task of dms.listConnectorTasks({ instance_id })) tasks.push(task);
  const page = await dms.listConnectorTasks({ instance_id, limit: 5 }, { maxAttempts: 1 });
  const total: number = page.total_number;
  // @ts-expect-error: pages have no such field.
  page.no_such_field;
  // @ts-expect-error: a required argument is missing.
  await dms.showInstance({});
  const instance: Instance = await waitForInstance(dms, { instance_id }, { deadlineMs: total });
  const name: string | undefined = instance.name;
  console.log(name);
}

export async function useOne(): Promise<Instance> {
  const options = {
    region: 'eu-de',
    projectId: '0123456789abcdef0123456789abcdef',
    auth: tokenAuth('b'),
  } as const;
  const dms = createDmsClientFor({ showInstance }, options);
  // @ts-expect-error: this client does not have the operation.
  dms.listInstances;
  await waitForInstance(dms, { instance_id });
  return dms.showInstance({ instance_id });
}

export function explain(error: unknown): string {
  if (error instanceof RateLimitError) return `${error.retryAfter}`;
  if (error instanceof ApiError) return `${error.code} ${error.status} ${error.meaning}`;
  return error instanceof DmsError ? error.message : 'unknown';
}

export function remedyOf(code: KnownErrorCode): string {
  return errorCodes[code].remedy;
}

export const fromMachine = async (): Promise<DmsClient[]> => [
  await clientFromEnv(),
  await clientFromCloud('otc'),
];
