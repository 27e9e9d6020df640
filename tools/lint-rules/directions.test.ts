import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cycle, forbidden, permitted } from './sample-imports.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cli = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const rules = join(root, 'tools/lint-rules/directions.js');

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
