import { akskAuth, createDmsClient, type DmsClientOptions, tokenAuth } from 'otc-dms-kafka';
import { call, type Subject } from './subject.js';

const ignore = () => {};
const token = () => tokenAuth(call.token);
const aksk = () => akskAuth({ accessKey: call.accessKey, secretKey: call.secretKey });
/** A logger and all hooks, which do nothing. */
const observers = {
  logger: { debug: ignore, info: ignore, warn: ignore, error: ignore },
  onRequest: ignore,
  onResponse: ignore,
  onRetry: ignore,
};

/** Our client with its defaults, retries and time limits included. */
export const withToken = subject(token);
/** The same with logger and hooks. */
export const withTokenObserved = subject(token, observers);
/** Our client with its defaults; each call is signed. */
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
