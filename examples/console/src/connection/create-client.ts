import { createDmsClient, type DmsClient, type RetryEvent, tokenAuth } from 'otc-dms-kafka';
import type { Settings } from './settings.js';

/**
 * Creates the client of the console.
 *
 * @throws {TypeError} when a setting is wrong; the message names it.
 */
export function createClient(
  { baseUrl, projectId, token }: Settings,
  onRetry?: (event: RetryEvent) => void,
): DmsClient {
  return createDmsClient({ baseUrl, projectId, auth: tokenAuth(token), onRetry });
}
