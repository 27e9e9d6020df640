/**
 * Pauses between the polls of a wait. The defaults of the client suit programs; someone who looks at a page wants to see
 * a change sooner.
 */
export const patience = { initialDelayMs: 1_000, intervalMs: 2_000, maxIntervalMs: 10_000 };
