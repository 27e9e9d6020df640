import type { Command, Generator } from '../generator.js';
import {
  installLibraries,
  installOpenapiGenerator,
  openapiGenerator,
  openapiGeneratorDescriptions,
  openapiGeneratorTools,
  openapiGeneratorVersion,
  optionsText,
} from '../openapi-generator.js';

const libraries = '../kotlin-libraries';
const compile = [
  'java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "$0/*" org.jetbrains.kotlin.cli.jvm.K2JVMCompiler',
  '-Werror -no-stdlib -no-reflect -Xplugin="$(echo "$0"/kotlin-serialization-*.jar)"',
  '-cp "$(printf "%s:" "$0"/*.jar)" -d classes *.kt src/main/kotlin',
].join(' ');

// The other libraries merge the kinds of a union into one class, with the value lists of the last kind.
const options = {
  library: 'jvm-retrofit2',
  serializationLibrary: 'kotlinx_serialization',
  generateOneOfAnyOfWrappers: true,
};
const json = 'kotlinx.serialization.json';
const rules = [
  // Without it, each scheme gets the same import, and Kotlin refuses to import a class twice.
  ...['--openapi-normalizer', 'SECURITY_SCHEMES_FILTER=key:AuthToken'],
  // Without them, objects with any fields are of the type `kotlin.Any`, which has no serializer.
  ...['--type-mappings', 'object=JsonObject,AnyType=JsonElement'],
  ...['--import-mappings', `JsonObject=${json}.JsonObject,JsonElement=${json}.JsonElement`],
];
const generate = openapiGenerator('kotlin', options);

/** Generators of clients in Kotlin. */
export const kotlin: readonly Generator[] = [
  {
    name: 'openapi-generator, kotlin (jvm-retrofit2)',
    version: openapiGeneratorVersion,
    language: 'Kotlin',
    tools: openapiGeneratorTools,
    install: [...installOpenapiGenerator, installLibraries('kotlin/pom.xml', 'kotlin-libraries')],
    descriptions: openapiGeneratorDescriptions,
    files: ['kotlin/Report.kt', 'kotlin/Tasks.kt'],
    generate: (description) =>
      generate(description).map((command): Command => [...command, ...rules]),
    compile: [['sh', '-c', compile, libraries]],
    run: ['java', '-cp', `${libraries}/*:classes`, 'CallKt'],
    call: 'kotlin/openapi-generator.kt',
    callAs: 'Call.kt',
    settings: [
      `the 3.0 file; ${optionsText(options)}`,
      '`--openapi-normalizer SECURITY_SCHEMES_FILTER=key:AuthToken`',
      '`--type-mappings object=JsonObject,AnyType=JsonElement`, with imports of the two',
      '`explicitNulls = false`, as it sends unset fields as null',
    ].join('; '),
  },
];
