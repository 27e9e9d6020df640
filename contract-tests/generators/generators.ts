import { csharp } from './catalogue/csharp.js';
import { golang } from './catalogue/go.js';
import { java } from './catalogue/java.js';
import { kotlin } from './catalogue/kotlin.js';
import { openapiGeneratorJava } from './catalogue/openapi-generator-java.js';
import { openapiGeneratorPython } from './catalogue/openapi-generator-python.js';
import { openapiGeneratorTypescript } from './catalogue/openapi-generator-typescript.js';
import { openapiPythonClient } from './catalogue/openapi-python-client.js';
import { php } from './catalogue/php.js';
import { python } from './catalogue/python.js';
import { ruby } from './catalogue/ruby.js';
import { rust } from './catalogue/rust.js';
import { typescript } from './catalogue/typescript.js';
import type { Generator } from './generator.js';

/** The generators to try. */
export const generators: readonly Generator[] = [
  ...[...typescript, ...openapiGeneratorTypescript],
  ...[...python, ...openapiPythonClient, ...openapiGeneratorPython],
  ...[...java, ...openapiGeneratorJava],
  ...kotlin,
  ...golang,
  ...php,
  ...ruby,
  ...rust,
  ...csharp,
];
