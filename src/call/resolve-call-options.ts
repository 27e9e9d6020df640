import type { CallOptions, CheckedCallOptions } from '../wire/call-settings.js';
import { givenOptions, type OptionKind, settingKinds } from '../wire/given-options.js';
import { isScalar } from '../wire/scalar.js';

const callKinds: Record<keyof CallOptions, OptionKind> = { ...settingKinds, headers: 'object' };

/**
 * Returns the options of one call: its own over those of the client.
 *
 * @throws {TypeError} naming operation, option and remedy.
 */
export function resolveCallOptions(
  operationId: string,
  ofClient: CheckedCallOptions,
  options: CallOptions | undefined,
): CheckedCallOptions {
  if (options === undefined) return ofClient;
  const given = givenOptions(operationId, options, callKinds);
  // A cast: names and kinds are checked.
  const { signal, headers: added = {} } = given as CallOptions;
  let headers: Record<string, string>;
  try {
    // Takes all forms that `fetch` takes, and puts names in lower case. The type names the common one.
    const pairs: Iterable<[string, unknown]> =
      Symbol.iterator in added
        ? (added as unknown as Iterable<[string, unknown]>)
        : Object.entries(added);
    const fields = [...pairs].filter(([, value]) => value !== undefined && value !== null);
    if (!fields.every(([, value]) => isScalar(value))) throw new TypeError();
    headers = Object.fromEntries(new Headers(fields as [string, string][]));
  } catch {
    // The message of the runtime quotes the value.
    throw new TypeError(`${operationId}: option "headers" has what HTTP does not allow.`);
  }
  const both = signal && ofClient.signal && AbortSignal.any([signal, ofClient.signal]);
  return { ...ofClient, ...given, headers, signal: both ?? signal ?? ofClient.signal };
}
