import type { Generator, Tool } from '../generator.js';
import {
  installLibraries,
  installOpenapiGenerator,
  openapiGenerator,
  openapiGeneratorTools,
  openapiGeneratorVersion,
  optionsText,
} from '../openapi-generator.js';

const javac: Tool = { name: 'a Java compiler', probe: ['javac', '-version'] };
// All warnings but those of the generated code: raw types, redundant casts, and the like.
const compile =
  'javac -Xlint:all,-cast,-deprecation,-rawtypes,-serial,-unchecked -Werror -proc:none -cp "$0/*" -d classes *.java $(find src/main/java -name "*.java")';

function withLibrary(
  library: string,
  folder: string,
  options: Readonly<Record<string, boolean>> = {},
  more = '',
): Generator {
  return {
    name: `openapi-generator, java (${library})`,
    version: openapiGeneratorVersion,
    language: 'Java',
    tools: [...openapiGeneratorTools, javac],
    install: [...installOpenapiGenerator, installLibraries('java/pom.xml', 'java-libraries')],
    files: ['java/Report.java', `java/${folder}/Client.java`],
    generate: openapiGenerator('java', { library, ...options }),
    compile: [['sh', '-c', compile, '../java-libraries']],
    run: ['java', '-cp', '../java-libraries/*:classes', 'Call'],
    call: 'java/openapi-generator.java',
    callAs: 'Call.java',
    settings: optionsText({ library, ...options }) + more,
    faults: [
      {
        call: 'compile',
        why: 'a default beside a choice of types has the type of its value; a choice of rules replaces the fields beside it',
        descriptions: ['openapi.yaml'],
        shownBy: { description: 'default-of-choice.yaml' },
      },
    ],
  };
}

/** Clients in Java of openapi-generator. */
export const openapiGeneratorJava: readonly Generator[] = [
  withLibrary('native', 'native'),
  // Without the option, an unknown field in an answer is an exception.
  withLibrary(
    'okhttp-gson',
    'okhttp',
    { disallowAdditionalPropertiesIfNotPresent: false },
    '; the token for the scheme `AuthToken`, as `setApiKey` takes any',
  ),
];
