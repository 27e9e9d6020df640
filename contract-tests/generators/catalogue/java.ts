import { redocly } from '../commands.js';
import type { Generator } from '../generator.js';
import { rootVersionOf } from '../versions.js';

/** Generators of clients in Java. */
export const java: readonly Generator[] = [
  {
    name: 'Redocly, Java',
    version: rootVersionOf('@redocly/cli'),
    language: 'Java',
    tools: [{ name: 'a Java compiler', probe: ['javac', '-version'] }],
    // From the 3.0 file it makes a class of the Kafka source, so that a program fits one of the files alone.
    descriptions: ['openapi.yaml'],
    generate: redocly('java'),
    compile: [
      ['javac', '-Xlint:all,-serial', '-Werror', '-d', 'classes', 'Client.java', 'call.java'],
    ],
    run: ['java', '-cp', 'classes', 'Call'],
    call: 'java/redocly.java',
    settings: 'none; the OBS task and the answers that are unions are maps, a text is bytes',
  },
];
