import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { endCommands, run, runShell } from '../support/commands.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
afterEach(endCommands);

async function outcome({ output, ended }: ReturnType<typeof run>) {
  const [code] = await ended;
  return { code, ...output };
}

interface Component {
  name: string;
  version: string;
  'bom-ref': string;
}

async function bomOf(line: string) {
  const { code, stdout, stderr } = await outcome(runShell(line));
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const bom: { metadata: { component: Component }; components: Component[] } = JSON.parse(stdout);
  return { stdout, bom };
}

describe('npm run sbom', () => {
  it('lists what an installation brings, and names no host and no folder', async () => {
    const { stdout, bom } = await bomOf('npm run --silent sbom');
    expect(bom).toMatchObject({
      bomFormat: 'CycloneDX',
      metadata: { component: { name: manifest.name } },
    });
    const names = bom.components.map(({ name }) => name).sort();
    expect(names).toEqual(
      [...Object.keys(manifest.dependencies), 'openapi-typescript-helpers'].sort(),
    );
    for (const [name, version] of Object.entries(manifest.dependencies)) {
      expect(bom.components).toContainEqual(expect.objectContaining({ name, version }));
    }
    expect(stdout.match(/\w+:\/\/[^"]*/g)).toEqual([
      'http://cyclonedx.org/schema/bom-1.5.schema.json',
    ]);
    for (const folder of [root, tmpdir(), 'node_modules']) expect(stdout).not.toContain(folder);
  });

  it('lists all packages with --all', async () => {
    const { bom } = await bomOf('npm run --silent sbom -- --all');
    const names = bom.components.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(manifest.devDependencies)));
  });
});

describe('npm run audit:licences', () => {
  it('allows the licences of all packages here', async () => {
    const printed = await outcome(runShell('npm run --silent audit:licences'));
    const stdout = 'All packages have allowed licences.\n';
    expect(printed).toEqual({ code: 0, stdout, stderr: '' });
  });

  it('refuses other licences, conditions that add one, and none', async () => {
    const refused = [
      ...['GPL-3.0-only', 'MIT AND GPL-2.0-only', '(AGPL-3.0 OR SSPL-1.0)'],
      ...['SEE LICENSE IN LICENSE', undefined],
    ];
    const planted = refused.map((license, index) => [
      `node_modules/free/node_modules/@some/planted-${index}`,
      { license },
    ]);
    const packages = {
      '': { license: 'GPL-3.0-only' },
      'node_modules/free': { license: '(GPL-3.0-only OR MIT)' },
      ...Object.fromEntries(planted),
    };
    const folder = await mkdtemp(join(tmpdir(), 'otc-dms-licences-'));
    await writeFile(join(folder, 'package-lock.json'), JSON.stringify({ packages }));
    const printed = await outcome(run('tools/run.js', 'audit-licences', '--folder', folder));
    await rm(folder, { recursive: true });
    const lines = refused.map(
      (license, index) => `@some/planted-${index}: ${license ?? 'no licence'} is not allowed\n`,
    );
    const remedy = 'Use other packages, or allow the licence in tools/audit-licences.ts.\n';
    expect(printed).toEqual({ code: 1, stdout: '', stderr: lines.join('') + remedy });
  });
});
