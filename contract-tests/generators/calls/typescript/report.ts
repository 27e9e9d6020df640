type CallName =
  | ('list' | 'create-obs' | 'create-redis' | 'create-kafka' | 'error')
  | ('text' | 'no-content' | 'nulls' | 'unknown-field' | 'unknown-value');

/** The arguments of the program. */
export const [url = '', token = '', projectId = '', instanceId = ''] = process.argv.slice(2);

/** ID of no instance. */
export const unknownId = '00000000-0000-4000-8000-000000000000';

/** Makes the calls in order and prints a line for each: its value, or why it failed. */
export async function report(calls: Record<CallName, () => Promise<unknown>>): Promise<void> {
  for (const [call, make] of Object.entries(calls)) {
    const result = await make().then(
      (value) => ({ value: value ?? null }),
      (error) => ({ error: describe(error) }),
    );
    console.log(JSON.stringify({ call, ...result }));
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : JSON.stringify(error);
}

/** Returns a value, or throws if there is none: for clients that return errors. */
export function present<Value>(value: Value | null | undefined, error?: unknown): Value {
  if (value === null || value === undefined) throw error ?? new Error('the answer has no body');
  return value;
}

/** Asks for pages of one instance until all are there, and returns their IDs. */
export async function idsByPage(
  page: (offset: number) => Promise<{
    instances: readonly { instance_id?: string | undefined }[];
    instance_num: number;
  }>,
): Promise<unknown[]> {
  const ids: unknown[] = [];
  for (let total = 1; ids.length < total; ) {
    const { instances, instance_num } = await page(ids.length);
    if (instances.length === 0) throw new Error(`the page at ${ids.length} is empty`);
    ids.push(...instances.map(({ instance_id }) => instance_id));
    total = instance_num;
  }
  return ids;
}

/** Returns the error with which a call fails. */
export async function errorOf<Failure>(
  call: Promise<unknown>,
  kind: abstract new (...args: never[]) => Failure,
): Promise<Failure> {
  const error = await call.then(
    () => new Error('the call did not fail'),
    (reason: unknown) => reason,
  );
  if (error instanceof kind) return error;
  throw error;
}
