import { java } from './catalogue/java.js';
import { python } from './catalogue/python.js';
import { typescript } from './catalogue/typescript.js';
import type { Generator } from './generator.js';

/** The generators to try. */
export const generators: readonly Generator[] = [...typescript, ...python, ...java];
