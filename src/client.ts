import { type DmsOperations, operations } from '../generated/operations.js';
import { createMapper } from './call/arguments.js';
import { paginate } from './call/paginate.js';
import { resolveCallOptions } from './call/resolve-call-options.js';
import { unwrap } from './call/unwrap.js';
import { connect } from './connection.js';
import { checkOptions, type DmsClientOptions } from './options.js';
import { fieldOf } from './wire/answer.js';
import type { CallOptions } from './wire/call-settings.js';
import type { Operation } from './wire/operation.js';

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
    const { method, pagination, answer } = operation;
    const needsProject = operation.path.includes('{project_id}');
    let map: ReturnType<typeof createMapper> | undefined;
    const call = async (args: unknown, options: CallOptions | undefined) => {
      map ??= createMapper(operationId, operation);
      const callOptions = resolveCallOptions(operationId, clientOptions, options);
      const request = connection.begin(operationId, method, callOptions);
      const isAsked = needsProject && !clientOptions.projectId && !fieldOf(args, 'project_id');
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
      return unwrap(answered, answer);
    };
    methods[operationId] = pagination
      ? (args?: unknown, callOptions?: CallOptions) =>
          paginate(pagination, args, (pageArguments) => call(pageArguments, callOptions))
      : call;
  }
  return client;
}
