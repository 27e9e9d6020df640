import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { here } from './commands.js';
import { generators } from './generators.js';
import { rootVersionOf } from './versions.js';

const guide = readFileSync(here('../../docs/generators.md'), 'utf8');
const commands = [...guide.matchAll(/^```sh\n(.*?)^```$/gms)].flatMap(([, text = '']) =>
  text.trim().split('\n'),
);
const catalogue = JSON.stringify(
  generators.map(({ generate, settings }) => [generate('generated/openapi-3.0.yaml'), settings]),
);
const known = [
  ...generators.map(({ name, version }) => `${name.replace(/^@[\w-]+\/|,.*$/g, '')} ${version}`),
  `typescript ${rootVersionOf('typescript')}`,
];

describe('the commands of the guide', () => {
  // As name@1.2.3, name@v1.2.3, name==1.2.3 and name-cli-1.2.3.jar.
  const named = commands.flatMap((command) => [
    ...command.matchAll(/([\w-]+?)(?:@v?|==|-cli-)(\d+\.\d+\.\d+)/g),
  ]);
  const versions = named.map(([, name, version]) => `${name} ${version}`);

  it('name versions', () => expect(versions.length).toBeGreaterThan(3));

  it.each(versions)('name %s, which the catalogue has', (version) =>
    expect(known, 'correct the command in docs/generators.md').toContain(version),
  );

  it.each(commands.filter((command) => command.startsWith('oapi-codegen ')))(
    '%s has the arguments of the catalogue',
    (command) => {
      const [, ...words] = command.split(' ');
      expect(catalogue).toContain(JSON.stringify(words).slice(1, -1));
    },
  );

  it.each(commands.filter((command) => command.startsWith('echo ')))(
    '%s is a setting of the catalogue',
    (command) => expect(catalogue).toContain(`\`${/'(.+)'/.exec(command)?.[1]}\``),
  );
});
