import { here } from './commands.js';
import type { Command, DescriptionFile, Tool } from './generator.js';

/** Version of openapi-generator, whose checksum is in `openapi-generator.sha256`. */
export const openapiGeneratorVersion = '7.25.0';

const jar = `openapi-generator-cli-${openapiGeneratorVersion}.jar`;
const plugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1';
const maven: Command = ['mvn', '-q', '-B', '-ntp'];
// Half the time of a JVM that optimizes, and of a client with docs and empty tests.
const java: Command = ['java', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-jar'];
const parts =
  'apis,models,supportingFiles,apiDocs=false,modelDocs=false,apiTests=false,modelTests=false';

/** The file for openapi-generator: with the other, it takes a choice of rules for a choice of types and drops fields. */
export const openapiGeneratorDescriptions: readonly DescriptionFile[] = ['openapi-3.0.yaml'];

/** Tools that openapi-generator needs. */
export const openapiGeneratorTools: readonly Tool[] = [
  { name: 'Java', probe: ['java', '-version'] },
  { name: 'Maven', probe: ['mvn', '-version'] },
];

/** Downloads openapi-generator, or takes it from Maven's cache, and compares its checksum. */
export const installOpenapiGenerator: readonly Command[] = [
  [
    ...([...maven, `${plugin}:copy`, '-DoutputDirectory=.'] as Command),
    `-Dartifact=org.openapitools:openapi-generator-cli:${openapiGeneratorVersion}`,
  ],
  ['sha256sum', '--check', '--quiet', here('openapi-generator.sha256')],
];

/** Returns the command that copies the libraries of a `pom.xml` below `calls/` into a folder. */
export function installLibraries(pom: string, folder: string): Command {
  return [
    ...maven,
    '-f',
    here(`calls/${pom}`),
    `${plugin}:copy-dependencies`,
    folderOption(folder),
  ];
}

function folderOption(folder: string): string {
  return `-DoutputDirectory=${here('output')}/${folder}`;
}

/** Options of one of its languages. */
export type Options = Readonly<Record<string, string | boolean>>;

/** Returns options as the table in the docs gives them. */
export function optionsText(options: Options): string {
  return Object.entries(options)
    .map(([name, value]) => `\`${name}=${value}\``)
    .join(', ');
}

/** Returns the command that writes a client of one of its languages. */
export function openapiGenerator(
  language: string,
  options: Options = {},
  output = '.',
): (description: string) => readonly Command[] {
  const properties = Object.entries(options).map(([name, value]) => `${name}=${value}`);
  return (description) => [
    [
      ...([...java, `../${jar}`, 'generate', '-i', description, '-g', language] as Command),
      ...['-o', output, '--global-property', parts],
      ...(properties.length > 0 ? ['--additional-properties', properties.join(',')] : []),
    ],
  ];
}
