import type { CallOptions } from 'otc-dms-kafka';

/** A client method as the contract tests call it: by name, with arguments from the description. */
export type Call = (args: Record<string, unknown>, options?: CallOptions) => Promise<unknown>;

/** Returns the method of a client for an operation. */
export function methodOf(client: object, { operationId }: { operationId: string }): Call {
  // A cast: the compiler does not know that an operation of the description names a method.
  const method = (client as Record<string, Call | undefined>)[operationId];
  if (!method) throw new Error(`The client has no method ${operationId}`);
  return method;
}
