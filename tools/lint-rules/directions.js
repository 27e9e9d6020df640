// Directions of imports, checked by dependency-cruiser in `npm run lint`; imports of types count.
// docs/architecture.md describes the rooms.

const entries = [
  'src/index.ts',
  'src/http.ts',
  'src/node.ts',
  'src/operations.ts',
  'src/error-codes.ts',
];
const mock = ['index', 'server', 'description', 'msw'].map((entry) => `mock/src/${entry}.ts`);
const verify = 'contract-tests/verify/src/index.ts';
const judging = 'contract-tests/verify/src/judging.ts';
const description = ['tools/description/', 'tools/command/'];
const pages = ['tools/conformance/pages/', ...description];
const compare = ['tools/conformance/compare/', ...pages];
const places = ['tools/conformance/places/', ...compare];
const check = ['tools/conformance/check/', ...places];

/**
 * Places that a room (a folder) or a file may import, besides itself. The most specific line applies: a file's before
 * its room's. `*` matches one name.
 */
const directions = {
  'src/wire/': ['generated/service.ts'],
  'src/errors/': ['src/wire/', 'generated/service.ts', 'generated/error-codes.ts'],
  'src/signing/': ['src/wire/'],
  'src/transport/': ['src/errors/', 'src/wire/'],
  'src/call/': ['src/errors/', 'src/wire/'],
  'src/auth/': ['src/signing/', 'src/call/', 'src/wire/', 'generated/service.ts'],
  'src/wait/': ['src/transport/', 'src/errors/', 'src/wire/'],
  'src/connection-key.ts': [],
  'src/connection.ts': [
    'src/connection-key.ts',
    'src/auth/',
    'src/transport/',
    'src/call/',
    'src/wire/',
  ],
  // Options use the types of credentials and of watchers.
  'src/options.ts': [
    ...['src/connection.ts', 'src/auth/', 'src/transport/', 'src/wire/'],
    'generated/service.ts',
  ],
  'src/client.ts': [
    ...['src/connection.ts', 'src/options.ts', 'src/call/', 'src/wire/'],
    'generated/operations.ts',
  ],
  // Reads the environment, and uses the client as any other program.
  'src/node/': ['src/index.ts', 'src/wire/', 'generated/service.ts'],
  'generated/': ['src/wire/'],
  'generated/waiters.ts': ['generated/', 'src/wait/', 'src/wire/'],

  'mock/': ['src/wire/', 'src/signing/'],

  'tools/command/': [],
  'tools/description/': ['tools/command/'],
  'tools/lint-rules/': description,
  'tools/docs/': description,
  'tools/console/': ['tools/command/'],
  'tools/api-diff/': description,
  'tools/workflows/': description,
  'tools/mock/': [...mock, ...description],
  // The client defines the error class of a status and the form of an operation; its methods show the samples of the docs.
  'tools/generate/': [
    ...['src/errors/api-error.ts', 'src/wire/', 'tools/docs/samples/'],
    ...description,
  ],
  'tools/conformance/pages/': description,
  'tools/conformance/compare/': pages,
  'tools/conformance/places/': compare,
  'tools/conformance/check/': places,
  'tools/conformance/changes/': check,
  'tools/verify/': [verify, ...description],
  'tools/': ['tools/', verify, ...mock],

  'contract-tests/support/': ['tools/', judging, ...mock, ...entries],
  'contract-tests/*/': ['contract-tests/support/', 'tools/', judging, ...mock, ...entries],
  // A program of its own, which uses the client as any other.
  'contract-tests/verify/src/': entries,
  'contract-tests/verify/': ['contract-tests/support/', 'tools/', ...mock, ...entries],
  'examples/': entries,
  // The growth with the size of the description is that of the commands.
  'bench/': ['tools/', ...entries],
};

/** Unit tests, which may import anything, and their sample inputs. */
const test = String.raw`\.test(-d)?\.ts$|^(mock/|examples/console/)?src/test-support/`;

const toPattern = (place) =>
  `^${place.replaceAll('.', String.raw`\.`).replace('*', '([^/]+)')}${place.endsWith('/') ? '' : '$'}`;

function toRule([place, allowed]) {
  const moreSpecific = Object.keys(directions).filter(
    (other) => other !== place && other.startsWith(place.replace('*/', '')),
  );
  const isSuite = place.startsWith('contract-tests/');
  return {
    name: place,
    severity: 'error',
    from: {
      path: toPattern(place),
      pathNot: [...moreSpecific.map(toPattern), ...(isSuite ? [] : [test])],
    },
    to: {
      pathNot: [
        // `$1` is the suite that the importing file belongs to.
        place.endsWith('/') ? `^${place.replace('*', '$1')}` : toPattern(place),
        ...allowed.map(toPattern),
        // These rules do not restrict packages.
        '^node_modules/',
      ],
      dependencyTypesNot: ['core', 'unknown'],
    },
  };
}

export default {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'room-without-directions',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: [...entries, ...Object.keys(directions)].map(toPattern).concat(test),
      },
      to: {},
    },
    ...Object.entries(directions).map(toRule),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: {
      path: [
        'node_modules',
        'contract-tests/(generators|other-tools|schemathesis|foreign/\\w+)/output',
        'contract-tests/verify/dist',
      ],
    },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node'],
    },
  },
};
