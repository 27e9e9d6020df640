import { isMet, limitsOf } from './limits.js';
import { versions } from './machine.js';
import { figure, type Section, toMarkdown } from './markdown.js';
import type { Results } from './measure.js';
import type { CallCost } from './measure-calls.js';
import { subjectTitles } from './subjects/names.js';

/** Words for what is bundled. */
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

/** The report of a run, in Markdown. */
export function report(results: Results): string {
  return [...sections(results).map(toMarkdown)].join('\n\n');
}

function sections(results: Results): Section[] {
  return [
    limits(results),
    calls('A call answered by a stub', results.stubbed, [
      'The stub answers at once with a new `Response`, so what is left is the work of the client. The SDK of the vendor family sends with axios and not with `fetch`: the stub is its axios adapter, reduced to the least that one can do. axios itself uses its own fetch adapter.',
    ]),
    calls('A call to a server on this machine', results.loopback, [
      'The server is a process of its own, and the connection stays open. CPU time is that of the client alone. axios and the SDK of the vendor family use `node:http` here, all others the `fetch` of Node.',
    ]),
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
  const rows = limitsOf({ ...results, signingRatio: results.signing.whole.ratio }).map((limit) => [
    limit.what,
    `${limit.limit} ${limit.unit}`,
    `${limit.measured.toFixed(2)} ${limit.unit}`,
    isMet(limit) ? 'met' : '**not met**',
  ]);
  return { title: 'Limits', columns: ['', 'at most', 'this run', ''], rows };
}

function calls(title: string, costs: readonly CallCost[], text: string[]): Section {
  const rows = costs.map(({ name, cpuUs, wallUs }) => [
    subjectTitles[name],
    figure(cpuUs.median),
    figure(cpuUs.added),
    cpuUs.addedQuartiles.map(figure).join(' to '),
    cpuUs.ratio.toFixed(2),
    figure(wallUs.median),
    wallUs.ratio.toFixed(2),
  ]);
  const columns = ['', 'CPU µs', 'added', 'middle half', 'ratio', 'wall µs', 'ratio'];
  return { title, text, columns, rows };
}

function memory({ memory: costs }: Results): Section {
  const rows = costs.map(({ name, allocatedBytes, retainedBytes }) => [
    subjectTitles[name],
    figure(allocatedBytes / 1000),
    figure(retainedBytes),
  ]);
  return {
    title: 'Memory of a call',
    text: [
      'With the stub: what a call allocates on the heap, and what it leaves behind when all garbage is collected.',
    ],
    columns: ['', 'allocated kB', 'left behind bytes'],
    rows,
  };
}

function imports({ imports: costs }: Results): Section {
  const rows = costs.map(({ module, wallMs, cpuMs }) => [
    module || 'bare Node',
    figure(wallMs.median),
    figure(wallMs.added),
    figure(cpuMs.median),
    figure(cpuMs.added),
  ]);
  return {
    title: 'Import',
    text: [
      'A new process each time; from its start until the module that imports has run, and CPU time up to then.',
    ],
    columns: ['', 'wall ms', 'added', 'CPU ms', 'added'],
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
      'A program of one call, bundled and minified by esbuild; gzipped with level 9. One call of ours is a client of that operation alone (`createDmsClientFor`).',
    ],
    columns: ['', 'minified kB', 'gzipped kB', 'runs in a browser'],
    rows,
  };
}

function signing({ signing: { digests, whole } }: Results): Section {
  return {
    title: 'Signing alone',
    text: [
      'Date, canonical request, signature and headers of the GET, as `akskAuth` makes them for each attempt.',
    ],
    columns: ['', 'CPU µs', 'ratio'],
    rows: [
      ['`createHmac` and `hash` of `node:crypto`', digests.median.toFixed(2), '1.00'],
      ['`akskAuth`', whole.median.toFixed(2), whole.ratio.toFixed(2)],
    ],
  };
}

function compilation({ compilation: costs }: Results): Section {
  const rows = costs.map(({ name, methods, totalMs, memoryMb, instantiations }) => [
    methods > 1 ? `${compileTitles[name]}, ${methods}` : compileTitles[name],
    figure(totalMs.median),
    figure(totalMs.added),
    figure(memoryMb),
    String(instantiations),
  ]);
  return {
    title: 'Type-checking',
    text: ['`tsc` on a file that calls every operation; strict, with `skipLibCheck`.'],
    columns: ['', 'ms', 'added', 'memory MB', 'instantiations'],
    rows,
  };
}
