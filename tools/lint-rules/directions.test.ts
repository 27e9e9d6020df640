import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cli = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const rules = join(root, 'tools/lint-rules/directions.js');

/** A file, a file that it must not import, and the rule that forbids it. All imports are of types. */
const forbidden: [from: string, to: string, rule: string][] = [
  ['src/wire/a.ts', 'src/transport/fetch.ts', 'src/wire/'],
  ['src/errors/a.ts', 'src/transport/fetch.ts', 'src/errors/'],
  ['src/signing/a.ts', 'src/errors/dms-error.ts', 'src/signing/'],
  ['src/transport/a.ts', 'src/auth/auth.ts', 'src/transport/'],
  ['src/call/a.ts', 'src/auth/auth.ts', 'src/call/'],
  ['src/auth/a.ts', 'src/wait/wait.ts', 'src/auth/'],
  ['src/wait/a.ts', 'src/auth/auth.ts', 'src/wait/'],
  ['src/node/a.ts', 'src/transport/fetch.ts', 'src/node/'],
  ['src/connection-key.ts', 'src/wire/plain.ts', 'src/connection-key.ts'],
  ['src/connection.ts', 'src/wait/wait.ts', 'src/connection.ts'],
  ['src/options.ts', 'src/client.ts', 'src/options.ts'],
  ['src/client.ts', 'src/transport/fetch.ts', 'src/client.ts'],
  ['src/call/b.ts', 'src/index.ts', 'src/call/'],
  ['src/auth/b.ts', 'src/client.ts', 'src/auth/'],
  ['src/wire/b.ts', 'generated/operations.ts', 'src/wire/'],
  ['src/new-room/a.ts', 'src/wire/plain.ts', 'room-without-directions'],
  ['src/loose.ts', 'src/wire/plain.ts', 'room-without-directions'],
  ['generated/table.ts', 'src/call/unwrap.ts', 'generated/'],
  ['generated/waiters.ts', 'src/call/unwrap.ts', 'generated/waiters.ts'],
  ['mock/src/a.ts', 'src/transport/fetch.ts', 'mock/'],
  ['tools/command/a.ts', 'tools/description/document.ts', 'tools/command/'],
  ['tools/description/a.ts', 'tools/docs/section.ts', 'tools/description/'],
  ['tools/lint-rules/a.ts', 'tools/generate/write.ts', 'tools/lint-rules/'],
  ['tools/docs/a.ts', 'tools/generate/write.ts', 'tools/docs/'],
  ['tools/docs/b.ts', 'tools/command.ts', 'tools/docs/'],
  ['tools/mock/a.ts', 'tools/docs/section.ts', 'tools/mock/'],
  ['tools/generate/a.ts', 'src/call/unwrap.ts', 'tools/generate/'],
  ['tools/conformance/pages/a.ts', 'tools/conformance/compare/b.ts', 'tools/conformance/pages/'],
  ['tools/conformance/compare/a.ts', 'tools/conformance/places/b.ts', 'tools/conformance/compare/'],
  ['tools/conformance/places/a.ts', 'tools/conformance/check/b.ts', 'tools/conformance/places/'],
  ['tools/conformance/check/a.ts', 'tools/conformance/changes/b.ts', 'tools/conformance/check/'],
  ['tools/conformance/changes/a.ts', 'tools/docs/section.ts', 'tools/conformance/changes/'],
  ['tools/a.ts', 'src/wire/plain.ts', 'tools/'],
  ['contract-tests/support/a.ts', 'contract-tests/faults/server.ts', 'contract-tests/support/'],
  ['contract-tests/paging/a.test.ts', 'contract-tests/faults/server.ts', 'contract-tests/*/'],
  ['contract-tests/paging/b.test.ts', 'src/wire/plain.ts', 'contract-tests/*/'],
  ['examples/a.ts', 'src/wire/plain.ts', 'examples/'],
  ['bench/a.ts', 'tools/generate/write.ts', 'bench/'],
];

/** A file, and a file that it may import. */
const permitted: [from: string, to: string][] = [
  ['src/index.ts', 'src/client.ts'],
  ['src/errors/c.ts', 'src/wire/plain.ts'],
  ['src/signing/c.ts', 'src/wire/plain.ts'],
  ['src/transport/c.ts', 'src/errors/dms-error.ts'],
  ['src/call/c.ts', 'src/errors/dms-error.ts'],
  ['src/auth/c.ts', 'src/signing/sign.ts'],
  ['src/wait/c.ts', 'src/transport/fetch.ts'],
  ['src/wire/c.ts', 'src/wire/plain.ts'],
  ['src/wire/c.test.ts', 'src/transport/fetch.ts'],
  ['generated/operations.ts', 'src/wire/plain.ts'],
  ['generated/waiters.ts', 'src/wait/wait.ts'],
  ['mock/src/c.ts', 'src/signing/sign.ts'],
  ['tools/command.ts', 'tools/docs/section.ts'],
  ['tools/docs/section.ts', 'tools/description/document.ts'],
  ['tools/description/document.ts', 'tools/command/arguments.ts'],
  ['tools/generate/write.ts', 'src/wire/plain.ts'],
  ['tools/mock/c.ts', 'mock/src/index.ts'],
  ['tools/conformance/changes/b.ts', 'tools/conformance/check/b.ts'],
  ['tools/conformance/check/b.ts', 'tools/conformance/places/b.ts'],
  ['tools/conformance/places/b.ts', 'tools/conformance/compare/b.ts'],
  ['tools/conformance/compare/b.ts', 'tools/conformance/pages/b.ts'],
  ['contract-tests/paging/c.test.ts', 'contract-tests/support/server.ts'],
  ['contract-tests/paging/c.test.ts', 'contract-tests/paging/case.ts'],
  ['contract-tests/paging/c.test.ts', 'src/index.ts'],
  ['examples/c.ts', 'src/node.ts'],
  ['bench/c.ts', 'tools/description/document.ts'],
];

const cycle: [from: string, to: string][] = [
  ['src/wire/one.ts', 'src/wire/two.ts'],
  ['src/wire/two.ts', 'src/wire/one.ts'],
];

/** The part of a report that the tests read. */
interface Report {
  summary: {
    violations: { from: string; to: string; rule: { name: string } }[];
    ruleSetUsed: { forbidden: { name: string }[] };
  };
}

let folder = '';
let report: Report['summary'];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'directions-'));
  const imports = new Map<string, string[]>();
  for (const [from, to] of [...forbidden, ...permitted, ...cycle]) {
    imports.set(to, imports.get(to) ?? []);
    imports.set(from, [...(imports.get(from) ?? []), to]);
  }
  for (const [file, targets] of imports) {
    const lines = targets.map((target, index) => {
      const path = relative(dirname(file), target)
        .replace(/^(?!\.)/, './')
        .replace(/\.ts$/, '.js');
      return `import type { Type as Type${index} } from '${path}';\n`;
    });
    await mkdir(join(folder, dirname(file)), { recursive: true });
    await writeFile(join(folder, file), `${lines.join('')}export type Type = 1;\n`);
  }
  await copyFile(join(root, 'tsconfig.json'), join(folder, 'tsconfig.json'));
  report = await cruise([
    'src',
    'generated',
    'mock',
    'tools',
    'contract-tests',
    'examples',
    'bench',
  ]);
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

function cruise(folders: string[]): Promise<Report['summary']> {
  const args = [cli, '--config', rules, '--output-type', 'json', ...folders];
  return new Promise((resolve, reject) => {
    // Violations set the exit code, but the report is complete.
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 1e8 }, (_, stdout, stderr) => {
      if (stdout === '') return reject(new Error(stderr));
      resolve((JSON.parse(stdout) as Report).summary);
    });
  });
}

function rulesBrokenBy(from: string, to: string): string[] {
  return report.violations
    .filter((violation) => violation.from === from && violation.to === to)
    .map(({ rule }) => rule.name);
}

describe('directions of imports', () => {
  it.each(forbidden)('forbid %s -> %s', (from, to, rule) => {
    expect(rulesBrokenBy(from, to)).toEqual([rule]);
  });

  it.each(permitted)('permit %s -> %s', (from, to) => {
    expect(rulesBrokenBy(from, to)).toEqual([]);
  });

  it('forbid a cycle of types', () => {
    expect(cycle.flatMap(([from, to]) => rulesBrokenBy(from, to))).toContain('no-cycle');
  });

  it('have a forbidden import above for each rule', () => {
    const broken = new Set(report.violations.map(({ rule }) => rule.name));
    const all = report.ruleSetUsed.forbidden.map(({ name }) => name);
    expect(all.filter((name) => !broken.has(name))).toEqual([]);
  });
});
