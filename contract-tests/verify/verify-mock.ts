import { createDmsClient, type Fetch, tokenAuth } from 'otc-dms-kafka';
import { createMock, type Mock } from 'otc-dms-kafka-mock';
import { loadVerifyDescription } from '../../tools/verify/load-verify-description.js';
import { document } from '../support/description.js';
import { createContract } from './src/description/contract.js';
import { type ServiceOptions, verifyService } from './src/verify-service.js';

/** The contract of this run. */
export const contract = createContract(await loadVerifyDescription(document));

/** ID of the project of the examples. */
export const projectId = 'd4f1a7c2b8e94f6d9a03c51e7b2f8064';

/** Changes an answer of the mock. */
export type Twist = (
  url: URL,
  answer: Response,
  init: Parameters<Fetch>[1],
) => Response | Promise<Response>;

/** Verifies a new mock, whose answers may be twisted on the way. */
export async function verifyMock(
  { mock: given, ...options }: Partial<ServiceOptions> & { mock?: Mock } = {},
  twist: Twist = (_url, answer) => answer,
) {
  const mock = given ?? (await createMock());
  const fetch: Fetch = async (url, init) => twist(new URL(url), await mock.fetch(url, init), init);
  return verifyService({
    contract,
    projectId,
    url: 'http://dms.test',
    fetch,
    rate: Number.POSITIVE_INFINITY,
    createClient: (recorded) =>
      createDmsClient({
        baseUrl: 'http://dms.test',
        projectId,
        auth: tokenAuth('a-token-of-the-tests'),
        fetch: recorded,
        maxAttempts: 1,
      }),
    ...options,
  });
}
