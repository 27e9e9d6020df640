import { type DmsOperations, operations } from '../generated/operations.js';
import { createMapper } from './call/arguments.js';
import { paginate } from './call/paginate.js';
import { unwrap } from './call/unwrap.js';
import { connect } from './connection.js';
import { type DmsClientOptions, toSettings } from './options.js';
import { type CallOptions, toCallSettings } from './wire/call-settings.js';
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
 * Creates a client of some operations, so that a bundle carries no others: those of `otc-dms-kafka/operations`, by
 * their names. Nothing is sent.
 *
 * @throws {TypeError} when an option is missing or wrong.
 */
export function createDmsClientFor<Names extends keyof DmsOperations>(
  operations: Readonly<Record<Names, Operation>>,
  options: DmsClientOptions,
): Pick<DmsOperations, Names> {
  const settings = toSettings(options);
  const methods: Record<string, unknown> = {};
  // The methods and the interface are made from the same description, which the compiler cannot see.
  const client = methods as unknown as Pick<DmsOperations, Names>;
  const connection = connect(client, settings);

  for (const [operationId, operation] of Object.entries<Operation>(operations)) {
    const { method, pagination, answer } = operation;
    const needsProject = operation.path.includes('{project_id}');
    let map: ReturnType<typeof createMapper> | undefined;
    const call = async (args: unknown, options: CallOptions | undefined) => {
      map ??= createMapper(operationId, operation);
      const callSettings = toCallSettings(operationId, settings, options);
      const request = connection.begin(operationId, method, callSettings);
      const isAsked = needsProject && !settings.projectId && !Object(args).project_id;
      map(args, isAsked ? await connection.projectId(request) : settings.projectId, request);
      Object.assign(request.headers, callSettings.headers);
      return unwrap(await connection.send(request), answer);
    };
    methods[operationId] = pagination
      ? (args?: unknown, callOptions?: CallOptions) =>
          paginate(pagination, args, (pageArguments) => call(pageArguments, callOptions))
      : call;
  }
  return client;
}
