import type { Generator } from '../generator.js';
import {
  installOpenapiGenerator,
  openapiGenerator,
  openapiGeneratorDescriptions,
  openapiGeneratorTools,
  openapiGeneratorVersion,
} from '../openapi-generator.js';

const checkSyntax =
  'find . -name "*.php" -print0 | xargs -0 -n 1 php -d display_errors=stderr -l > /dev/null';

/** Generators of clients in PHP. */
export const php: readonly Generator[] = [
  {
    name: 'openapi-generator, php',
    version: openapiGeneratorVersion,
    language: 'PHP',
    tools: [
      ...openapiGeneratorTools,
      { name: 'PHP', probe: ['php', '--version'] },
      { name: "Debian's Guzzle", probe: ['php', '-r', 'require "GuzzleHttp/autoload.php";'] },
    ],
    install: installOpenapiGenerator,
    descriptions: openapiGeneratorDescriptions,
    files: ['php/report.php'],
    generate: openapiGenerator('php', { invokerPackage: 'Dms' }, 'client'),
    // PHP has no compiler.
    compile: [['sh', '-c', checkSyntax]],
    run: ['php', '-d', 'error_reporting=E_ALL', 'call.php'],
    call: 'php/openapi-generator.php',
    settings:
      "the 3.0 file; `setBooleanFormatForQueryString('string')` of the default configuration",
  },
];
