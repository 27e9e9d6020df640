/** Names of the options, with their types. */
export const optionTypes = {
  port: { type: 'string' },
  host: { type: 'string' },
  seed: { type: 'string' },
  state: { type: 'string' },
  'step-ms': { type: 'string' },
  'latency-ms': { type: 'string' },
  'fault-rate': { type: 'string' },
  auth: { type: 'string' },
  quiet: { type: 'boolean' },
} as const;

/** Explanation of the options. */
export const optionHelp = `  --port        port to listen on; 0 chooses a free one (default 4010)
  --host        address to listen on (default 127.0.0.1: this machine only)
  --seed        start of the state: world (the examples), empty, or a file with a state that was saved from
                /__mock/snapshot (default world)
  --state       file that keeps the state: read at the start if it exists, written after changes
  --step-ms     time that a change spends in each state, in milliseconds, or instant (default 3000)
  --latency-ms  delay of each answer in milliseconds: a number, or a range such as 200-800 (default 0)
  --fault-rate  share of requests from 0 to 1 that fail with 429, 500 or 503, or are dropped (default 0)
  --auth        any: each token passes; strict: only tokens of a login at this mock (default any)
  --quiet       print no line per request`;

/** Help of the command. */
export const usage = `Serves a mock of Open Telekom Cloud Distributed Message Service for Kafka, with state.

  otc-dms-kafka-mock [options]

${optionHelp}
  --help        print this help

A page at /__mock shows state, requests and faults.`;
