import type { Command, Generator } from '../generator.js';
import {
  installOpenapiGenerator,
  openapiGenerator,
  openapiGeneratorDescriptions,
  openapiGeneratorTools,
  openapiGeneratorVersion,
  optionsText,
} from '../openapi-generator.js';

const build: Command = [
  ...(['cargo', 'build', '--quiet', '--target-dir', '../rust-target'] as const),
  ...['--config', 'build.rustflags=["-Dwarnings"]'],
];
const options = { library: 'reqwest' };

/** Generators of clients in Rust. */
export const rust: readonly Generator[] = [
  {
    name: 'openapi-generator, rust (reqwest)',
    version: openapiGeneratorVersion,
    language: 'Rust',
    tools: [...openapiGeneratorTools, { name: 'Cargo', probe: ['cargo', '--version'] }],
    install: installOpenapiGenerator,
    descriptions: openapiGeneratorDescriptions,
    files: ['rust/Cargo.toml', 'rust/report.rs', 'rust/openapi-generator/tasks.rs'],
    generate: openapiGenerator('rust', { packageName: 'client', ...options }, 'client'),
    // The libraries take minutes, so that they are a step of their own.
    compile: [[...build, '--package', 'reqwest'], build],
    run: ['../rust-target/debug/call'],
    call: 'rust/openapi-generator.rs',
    callAs: 'call.rs',
    settings: `the 3.0 file; ${optionsText(options)}`,
  },
];
