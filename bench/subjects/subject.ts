/** The values of the one call that every client makes. */
export const call = {
  projectId: 'd4f1a7c2b8e94f6d9a03c51e7b2f8064',
  instanceId: '9f3c1d52-6b7e-4c1a-8d24-5e0f7a91b3c6',
  limit: 10,
  token: 'MIIFvgYJKoZIhvcNAQcCoIIFrzCCBasCAQExDTALBglghkgBZQMEAgEwggOQ',
  accessKey: 'QTWAOYTTINDUT2QVKYUC',
  secretKey: 'MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc',
} as const;

/** Path of the call, for clients without path templates. */
export const callPath = `/v2/${call.projectId}/instances/${call.instanceId}/connector/tasks`;

/** Where a subject sends its calls. */
export interface Target {
  readonly baseUrl: string;
  /** Stub that answers in place of a server. */
  readonly fetch: typeof globalThis.fetch;
}

/** The part of the answer that shows that a call worked. */
export interface TaskList {
  readonly tasks?: readonly unknown[];
}

/** Creates a client and returns a function that makes one call with it. */
export type Subject = (target: Target) => () => Promise<TaskList>;
