import { akskAuth, createDmsClient, type DmsClientOptions, tokenAuth } from 'otc-dms-kafka';
import { call, type Subject } from './subject.js';

const ignore = () => {};
const token = () => tokenAuth(call.token);
const aksk = () => akskAuth({ accessKey: call.accessKey, secretKey: call.secretKey });
/** Everything that watches a call, with nothing behind it. */
const observers = {
  logger: { debug: ignore, info: ignore, warn: ignore, error: ignore },
  onRequest: ignore,
  onResponse: ignore,
  onRetry: ignore,
};

/** Our client as it comes: retries and time limits are active, with their defaults. */
export const withToken = subject(token);
/** The same with logger and hooks. */
export const withTokenObserved = subject(token, observers);
/** Our client as it comes, each call signed. */
export const withAksk = subject(aksk);
/** The same with logger and hooks. */
export const withAkskObserved = subject(aksk, observers);

function subject(auth: () => DmsClientOptions['auth'], more = {}): Subject {
  return ({ baseUrl, fetch }) => {
    const { projectId, instanceId: instance_id, limit } = call;
    const dms = createDmsClient({ ...more, baseUrl, projectId, auth: auth(), fetch });
    return async () => dms.listConnectorTasks({ instance_id, limit });
  };
}
