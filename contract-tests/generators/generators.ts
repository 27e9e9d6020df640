import { golang } from './catalogue/go.js';
import { java } from './catalogue/java.js';
import { openapiGeneratorJava } from './catalogue/openapi-generator-java.js';
import { openapiGeneratorPython } from './catalogue/openapi-generator-python.js';
import { python } from './catalogue/python.js';
import { typescript } from './catalogue/typescript.js';
import type { Generator } from './generator.js';

/** The generators to try. */
export const generators: readonly Generator[] = [
  ...typescript,
  ...[...python, ...openapiGeneratorPython],
  ...[...java, ...openapiGeneratorJava],
  ...golang,
];
