import type { Generator } from '../generator.js';
import {
  installOpenapiGenerator,
  openapiGenerator,
  openapiGeneratorDescriptions,
  openapiGeneratorTools,
  openapiGeneratorVersion,
} from '../openapi-generator.js';

// Ruby has no compiler that checks types. Warnings of its parser are errors.
const checkSyntax =
  'def Warning.warn(text, **) = raise(text); ARGV.each { RubyVM::InstructionSequence.compile_file(_1) }';

/** Generators of clients in Ruby. */
export const ruby: readonly Generator[] = [
  {
    name: 'openapi-generator, ruby',
    version: openapiGeneratorVersion,
    language: 'Ruby',
    tools: [
      ...openapiGeneratorTools,
      { name: "Debian's ruby-typhoeus", probe: ['ruby', '-r', 'typhoeus', '-e', ''] },
    ],
    install: installOpenapiGenerator,
    descriptions: openapiGeneratorDescriptions,
    files: ['ruby/report.rb', 'ruby/tasks.rb'],
    generate: openapiGenerator('ruby', {}, 'client'),
    compile: [['sh', '-c', 'ruby -w -e "$0" $(find . -name "*.rb")', checkSyntax]],
    run: ['ruby', '-I', 'client/lib', 'call.rb'],
    call: 'ruby/openapi-generator.rb',
    callAs: 'call.rb',
    settings:
      "the 3.0 file; `debug_return_type: 'SmartConnectKnownTask'` in the call that creates a task, as it does not look into a union within a union",
  },
];
