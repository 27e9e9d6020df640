import { isMet, limitsOf } from './limits.js';
import { versions } from './machine.js';
import { figure, type Section, spread, toMarkdown } from './markdown.js';
import type { Results } from './measure.js';
import { calls, memory, signing } from './report-calls.js';

/** Titles of the bundled programs. */
const bundleTitles = {
  oneCall: 'otc-dms-kafka, one call with a token',
  oneSignedCall: 'otc-dms-kafka, one call with AK/SK',
  allMethods: 'otc-dms-kafka, all methods with a token',
  everything: 'otc-dms-kafka, everything',
  withHttp: 'the same and otc-dms-kafka/http, which has openapi-fetch',
  withCatalogue: 'the same and the error catalogue',
  openapiFetch: 'openapi-fetch',
  ky: 'ky',
  axios: 'axios',
  stainless: 'openai',
  huaweicloud: '@huaweicloud/huaweicloud-sdk-kafka',
};

const compileTitles = { empty: 'empty file', oneMethod: 'one method', allMethods: 'all methods' };

/** Returns the report of a run in Markdown. */
export function report(results: Results): string {
  return [...sections(results).map(toMarkdown)].join('\n\n');
}

function sections(results: Results): Section[] {
  return [
    limits(results),
    calls(results),
    memory(results),
    imports(results),
    bundles(results),
    signing(results),
    compilation(results),
    {
      title: 'Machine and versions',
      columns: ['', 'value'],
      rows: [...results.machine, ...versions()],
    },
  ];
}

function limits(results: Results): Section {
  const rows = limitsOf(results).map((limit) => [
    limit.what,
    `${limit.limit} ${limit.unit}`,
    `${limit.measured.toFixed(2)} ${limit.unit}`,
    limit.quartiles ? spread(limit.quartiles) : '',
    isMet(limit) ? 'met' : '**not met**',
  ]);
  return { title: 'Limits', columns: ['', 'at most', 'this run', 'middle half', ''], rows };
}

function imports({ imports: costs }: Results): Section {
  const rows = costs.map(({ module, wallMs, cpuMs }) => [
    module || 'bare Node',
    figure(wallMs.median),
    figure(wallMs.added),
    figure(cpuMs.median),
    figure(cpuMs.added),
    cpuMs.ratio.toFixed(2),
  ]);
  return {
    title: 'Import',
    text: [
      'Each import runs in a new process. The time runs from the start of the process until the importing module has run.',
    ],
    columns: ['', 'wall ms', 'added', 'CPU ms', 'added', 'ratio'],
    rows,
  };
}

function bundles({ bundles: sizes }: Results): Section {
  const rows = sizes.map(({ name, platform, minifiedBytes, gzippedBytes }) => [
    bundleTitles[name],
    (minifiedBytes / 1000).toFixed(1),
    (gzippedBytes / 1000).toFixed(1),
    platform === 'browser' ? 'yes' : 'no, bundled for Node',
  ]);
  return {
    title: 'Size in a browser',
    text: [
      'A program of one call, bundled and minified by esbuild, then compressed by gzip at level 9. For `one call` the client has that operation alone (`createDmsClientFor`).',
    ],
    columns: ['', 'minified kB', 'gzipped kB', 'runs in a browser'],
    rows,
  };
}

function compilation({ compilation: costs }: Results): Section {
  const rows = costs.map(({ name, methods, totalMs, memoryMb, instantiations }) => [
    methods > 1 ? `${compileTitles[name]}, ${methods}` : compileTitles[name],
    figure(totalMs.median),
    figure(totalMs.added),
    totalMs.ratio.toFixed(2),
    figure(memoryMb),
    String(instantiations),
  ]);
  return {
    title: 'Type-checking',
    text: [
      '`tsc` on a file that calls no method, one, or all; strict, with `skipLibCheck`. The types of operations that a file does not use are read and not checked.',
    ],
    columns: ['', 'ms', 'added', 'ratio', 'memory MB', 'instantiations'],
    rows,
  };
}
