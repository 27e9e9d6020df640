/** What is measured, in the order of the tables; `worker.ts` knows the module of each. */
export const subjectTitles = {
  'raw-fetch': 'raw `fetch`',
  'raw-fetch-again': 'raw `fetch`, once more',
  'ours-token': 'otc-dms-kafka, token',
  'ours-token-observed': 'otc-dms-kafka, token, logger and hooks',
  'ours-aksk': 'otc-dms-kafka, AK/SK',
  'ours-aksk-observed': 'otc-dms-kafka, AK/SK, logger and hooks',
  'ours-by-path': 'otc-dms-kafka/http, token',
  'openapi-fetch': 'openapi-fetch, bare',
  axios: 'axios',
  ky: 'ky',
  stainless: 'openai, a Stainless client',
  huaweicloud: '@huaweicloud/huaweicloud-sdk-kafka, AK/SK',
} as const;

/** Name of a way to make the call. */
export type SubjectName = keyof typeof subjectTitles;

/** All of them, in the order of the tables. */
// A cast, because `Object.keys` gives plain text.
export const subjectNames = Object.keys(subjectTitles) as SubjectName[];

/** What the orders of the measuring process say. */
export interface Order {
  /** Number of calls, one after the other. */
  calls: number;
}

/** How a batch of calls went. */
export interface BatchResult {
  /** CPU time of all threads of the process, in microseconds. */
  cpuUs: number;
  /** Time on the clock, in microseconds. */
  wallUs: number;
  /** Growth of the heap while it ran, in bytes: what was allocated, if nothing was collected meanwhile. */
  allocatedBytes: number;
  /** What is left of that when all garbage is collected, in bytes; 0 without `--expose-gc`. */
  retainedBytes: number;
}
