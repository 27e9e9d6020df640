import { akskAuth, createDmsClient, DmsError, NotFoundError } from 'otc-dms-kafka';
import { errorCodes } from 'otc-dms-kafka/error-codes';
import { createHttp } from 'otc-dms-kafka/http';
import { showInstance } from 'otc-dms-kafka/operations';

/**
 * Calls the server at `baseUrl` by operation and by path, once with success and once without; returns what it got.
 *
 * Every project in this folder has this file.
 */
export async function usePackage(baseUrl: string): Promise<string> {
  const auth = akskAuth({ accessKey: 'AKIDOFACONSUMER', secretKey: 'a-secret-key-of-a-consumer' });
  const project_id = 'd4f1a7c2b8e94f6d9a03c51e7b2f8064';
  const dms = createDmsClient({ baseUrl, projectId: project_id, auth });
  const { name } = await dms.showInstance({ instance_id: 'orders' });
  const error: unknown = await dms.showInstance({ instance_id: 'missing' }).catch((one) => one);
  if (!(error instanceof DmsError && error instanceof NotFoundError)) throw error;
  const { data, response } = await createHttp(dms).GET('/v2/{project_id}/instances/{instance_id}', {
    params: { path: { project_id, instance_id: 'orders' } },
  });
  const isKnown = error.meaning === errorCodes['DMS.00404022'].meaning;
  return [name, error.status, isKnown, response.status, data?.name, showInstance.method].join(' ');
}
