import { ApiError, createDmsClient, tokenAuth } from 'otc-dms-kafka';
import { describe, expect, it } from 'vitest';
import { readErrorCatalogue } from '../../tools/description/error-catalogue.js';

const { codes, gateway, others } = readErrorCatalogue(
  new URL('../../openapi/error-codes.yaml', import.meta.url),
);

/** Creates a group while the service refuses it, and returns the number of attempts. */
async function attemptsAt(status: number, code: string): Promise<number> {
  const dms = createDmsClient({
    baseUrl: 'http://127.0.0.1:1',
    projectId: '0123456789abcdef0123456789abcdef',
    auth: tokenAuth('a-token'),
    retryDelayMs: 0,
    maxAttempts: 2,
    fetch: async () => Response.json({ error_code: code, error_msg: 'No.' }, { status }),
  });
  const body = { group_name: 'billing' };
  const call = dms.createKafkaConsumerGroup({ instance_id: 'an-instance', body });
  const error = await call.catch((error: unknown) => error);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ status, code });
  return (error as ApiError).attempts; // Checked before.
}

describe('a POST', () => {
  it.each([...codes, ...gateway, ...others])(
    'is repeated after $code only if the catalogue says so',
    async ({ code, status, repeatable }) => {
      expect(await attemptsAt(status, code)).toBe(repeatable ? 2 : 1);
    },
  );
});
