import { type DmsOperations, operations } from '../generated/operations.js';
import { checkCallOptions, toRequestParts } from './arguments.js';
import { withAuth } from './auth/with-auth.js';
import type { CallOptions, Operation } from './operation.js';
import { type DmsClientOptions, toSettings } from './options.js';
import { paginate } from './paginate.js';
import { chain, sendWith } from './transport/fetch.js';
import { createHttp, type HttpClient, sendOperation } from './transport/http.js';
import { unwrap } from './unwrap.js';

/** Client of the service: one method per operation. */
export interface DmsClient extends DmsOperations {
  /** The same connection by path: gives `{ data, error, response }`, does not throw on a refusal. */
  readonly http: HttpClient;
}

/**
 * Creates a client. Nothing is sent.
 *
 * @throws {TypeError} when an option is missing or wrong.
 */
export function createDmsClient(options: DmsClientOptions): DmsClient {
  const settings = toSettings(options);

  // Outermost first: a retry belongs above authentication, a timeout below it.
  const send = chain([withAuth(settings.auth)], sendWith(settings.fetch));
  const http = createHttp(settings.baseUrl, send);

  const call = async (operation: Operation, args: unknown, callOptions: CallOptions = {}) => {
    checkCallOptions(operation, callOptions);
    const parts = toRequestParts(operation, args, { project_id: settings.projectId });
    return unwrap(await sendOperation(http, send, operation, parts, callOptions), operation);
  };

  const methods = Object.entries<Operation>(operations).map(([operationId, operation]) => {
    const { pagination } = operation;
    const method = (args?: unknown, callOptions?: CallOptions) =>
      pagination
        ? paginate(pagination, args, (pageArguments) => call(operation, pageArguments, callOptions))
        : call(operation, args, callOptions);
    return [operationId, method] as const;
  });
  // The methods and the interface are made from the same description, which the compiler cannot see.
  return { ...Object.fromEntries(methods), http } as DmsClient;
}
