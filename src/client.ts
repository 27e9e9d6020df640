import { type DmsOperations, operations } from '../generated/operations.js';
import { createMapper } from './call/arguments.js';
import { paginate } from './call/paginate.js';
import { resolveCallOptions } from './call/resolve-call-options.js';
import { unwrap } from './call/unwrap.js';
import { connect } from './connection.js';
import { checkOptions, type DmsClientOptions } from './options.js';
import { requestIdOf } from './wire/answer.js';
import type { Call, CallResponse } from './wire/call.js';
import type { CallOptions } from './wire/call-settings.js';
import type { Operation } from './wire/operation.js';
import { ownOf } from './wire/own.js';
import type { IncomingAnswer } from './wire/request.js';

/** Client of the service: one method per operation. */
export interface DmsClient extends DmsOperations {}

/**
 * Creates a client with a method per operation. Nothing is sent.
 *
 * @throws {TypeError} when an option is missing or wrong.
 */
export function createDmsClient(options: DmsClientOptions): DmsClient {
  return createDmsClientFor(operations, options);
}

/**
 * Creates a client of some operations, so that a bundle carries no others. Nothing is sent.
 *
 * @param operations constants of `otc-dms-kafka/operations` by their names.
 * @throws {TypeError} when an option is missing or wrong.
 */
export function createDmsClientFor<Names extends keyof DmsOperations>(
  operations: Readonly<Record<Names, Operation>>,
  options: DmsClientOptions,
): Pick<DmsOperations, Names> {
  const clientOptions = checkOptions(options);
  const methods: Record<string, unknown> = {};
  // Methods and interface are made from the same description, which the compiler cannot see.
  const client = methods as unknown as Pick<DmsOperations, Names>;
  const connection = connect(client, clientOptions);

  for (const [operationId, operation] of Object.entries<Operation>(operations)) {
    const { method, path, pagination, answer } = ownOf(operation);
    const needsProject = path.includes('{project_id}');
    let map: ReturnType<typeof createMapper> | undefined;
    const call = (args: unknown, options: CallOptions | undefined): Call<unknown> => {
      let received: IncomingAnswer | undefined;
      // A cast: the method that a call has beside a promise is added next.
      const data = (async () => {
        map ??= createMapper(operationId, operation);
        const callOptions = resolveCallOptions(operationId, clientOptions, options);
        const request = connection.begin(operationId, method, callOptions);
        const isAsked =
          needsProject &&
          !clientOptions.projectId &&
          !Object.getOwnPropertyDescriptor(Object(args), 'project_id')?.value;
        const projectId = isAsked ? await connection.projectId(request) : clientOptions.projectId;
        const mapped = map(args, projectId);
        // One spread: engines copy an object quickly only when nothing new is added to the copy.
        const answered = await connection.send({
          ...request,
          url: request.url + mapped.target,
          headers: { ...mapped.headers, ...request.headers },
          body: mapped.body,
          projectId: mapped.projectId,
        });
        received = answered;
        return unwrap(answered, answer);
      })() as Call<unknown>;
      // It waits for the promise of the call, so that a failure is reported once.
      data.withResponse = async () => responseOf(await data, received);
      return data;
    };
    methods[operationId] = pagination
      ? (args?: unknown, callOptions?: CallOptions) =>
          paginate(pagination, args, (pageArguments) => call(pageArguments, callOptions))
      : call;
  }
  return client;
}

function responseOf(data: unknown, answer: IncomingAnswer | undefined): CallResponse<unknown> {
  // A cast: a call with a body has an answer.
  const { status, headers } = answer as IncomingAnswer;
  return { data, status, headers, requestId: requestIdOf(undefined, headers) };
}
