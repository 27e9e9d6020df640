import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseCommand } from './command/arguments.js';
import { exitWithLint } from './description/redocly.js';

const usage = `Prints the software bill of materials (SBOM) of the package, in CycloneDX.

  npm run --silent sbom -- [--all]

  --all  also lists the packages for development`;

interface Bom {
  metadata: { component: { name: string; 'bom-ref': string } };
  components: { name: string; 'bom-ref': string }[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

const root = fileURLToPath(new URL('..', import.meta.url));

/** Returns npm's bill of all packages in the lockfile. Reads no network. */
function wholeBom(): Bom {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--offline'];
  // In Windows npm is a script, which only a shell starts. No argument comes from outside.
  const shell = process.platform === 'win32';
  const json = execFileSync('npm', args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    shell,
  });
  return JSON.parse(json);
}

/**
 * Removes what an installation of the package does not bring.
 *
 * The option `--omit dev` of npm 11 also drops yaml, which is a dependency and needed for development as well.
 */
function withoutDevelopment(bom: Bom, direct: readonly string[]): Bom {
  const { 'bom-ref': own } = bom.metadata.component;
  const names = new Map(bom.components.map((component) => [component['bom-ref'], component.name]));
  const edges = new Map(bom.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  const isDirect = (ref: string) => direct.includes(names.get(ref) ?? '');
  edges.set(own, (edges.get(own) ?? []).filter(isDirect));

  const reached = new Set([own]);
  // The loop also visits what it adds.
  for (const ref of reached) for (const next of edges.get(ref) ?? []) reached.add(next);
  return {
    ...bom,
    components: bom.components.filter((component) => reached.has(component['bom-ref'])),
    dependencies: [...reached].map((ref) => ({ ref, dependsOn: edges.get(ref) ?? [] })),
  };
}

function main(): void {
  const { values } = parseCommand({
    options: { all: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  const { name, dependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const whole = wholeBom();
  // npm takes the name of the folder.
  whole.metadata.component.name = name;
  const bom = values.all ? whole : withoutDevelopment(whole, Object.keys(dependencies));
  console.log(JSON.stringify(bom, undefined, 2));
}

try {
  main();
} catch (error) {
  exitWithLint(error);
}
