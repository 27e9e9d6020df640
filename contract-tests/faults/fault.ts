import type { IncomingMessage, ServerResponse } from 'node:http';

/** A request, and everything that a fault needs to misbehave. */
export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  /** Number of this request in its call, from 1. */
  attempt: number;
  /** URL on another host, which records its requests. */
  otherHost: string;
}

/** Misbehaves in one way. */
export type Fault = (exchange: Exchange) => void;
