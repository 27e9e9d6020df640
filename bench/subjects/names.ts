/** Titles of the measured clients, in the order of the tables. `worker.ts` maps each name to its module. */
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

/** Name of a measured client. */
export type SubjectName = keyof typeof subjectTitles;

/** All names, in the order of the tables. */
// A cast, because `Object.keys` gives plain text.
export const subjectNames = Object.keys(subjectTitles) as SubjectName[];

/** Message that starts a batch. */
export interface Order {
  /** Number of calls, one after the other. */
  calls: number;
}

/** Cost of a batch of calls. */
export interface BatchResult {
  /** CPU time of all threads of the process, in microseconds. */
  cpuUs: number;
  /** Time on the clock, in microseconds. */
  wallUs: number;
  /** Growth of the heap during the batch, in bytes. Without a collection in between, this is the allocated memory. */
  allocatedBytes: number;
  /** Growth after a full garbage collection, in bytes; 0 without `--expose-gc`. */
  retainedBytes: number;
}
