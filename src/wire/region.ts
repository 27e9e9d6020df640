import type { regions } from '../../generated/service.js';

/** A region with a public endpoint. */
export type Region = (typeof regions)[number];
