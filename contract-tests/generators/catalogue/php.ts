import { redocly } from '../commands.js';
import type { Generator, Tool } from '../generator.js';
import {
  installOpenapiGenerator,
  openapiGenerator,
  openapiGeneratorDescriptions,
  openapiGeneratorTools,
  openapiGeneratorVersion,
} from '../openapi-generator.js';
import { rootVersionOf } from '../versions.js';

const checkSyntax =
  'find . -name "*.php" -print0 | xargs -0 -n 1 php -d display_errors=stderr -l > /dev/null';

const tool = { name: 'PHP with curl', probe: ['php', '-r', 'curl_version();'] } satisfies Tool;
const common = {
  language: 'PHP',
  files: ['php/report.php'],
  // PHP has no compiler.
  compile: [['sh', '-c', checkSyntax]],
  run: ['php', '-d', 'error_reporting=E_ALL', 'call.php'],
} satisfies Partial<Generator>;

/** Generators of clients in PHP. */
export const php: readonly Generator[] = [
  {
    ...common,
    name: 'Redocly, PHP',
    version: rootVersionOf('@redocly/cli'),
    tools: [tool],
    generate: redocly('php'),
    call: 'php/redocly.php',
    settings:
      'none; tasks are created from arrays (`toArray()`), and answers that are unions are arrays',
  },
  {
    ...common,
    name: 'openapi-generator, php',
    version: openapiGeneratorVersion,
    tools: [
      ...openapiGeneratorTools,
      tool,
      { name: "Debian's Guzzle", probe: ['php', '-r', 'require "GuzzleHttp/autoload.php";'] },
    ],
    install: installOpenapiGenerator,
    descriptions: openapiGeneratorDescriptions,
    generate: openapiGenerator('php', { invokerPackage: 'Dms' }, 'client'),
    call: 'php/openapi-generator.php',
    settings:
      "the 3.0 file; `setBooleanFormatForQueryString('string')` of the default configuration",
  },
];
