import type { Generator } from '../generator.js';

/** Generators of clients in Java. */
export const java: readonly Generator[] = [];
