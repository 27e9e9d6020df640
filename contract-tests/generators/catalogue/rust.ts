import type { Command, Generator, Tool } from '../generator.js';
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
const cargo: Tool = { name: 'Cargo', probe: ['cargo', '--version'] };
const progenitorVersion = '0.15.1';

/** Generators of clients in Rust. */
export const rust: readonly Generator[] = [
  {
    name: 'openapi-generator, rust (reqwest)',
    version: openapiGeneratorVersion,
    language: 'Rust',
    tools: [...openapiGeneratorTools, cargo],
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
  {
    name: 'progenitor',
    version: progenitorVersion,
    language: 'Rust',
    tools: [cargo],
    install: [
      [
        ...(['cargo', 'install', '--quiet', '--locked', '--debug'] as const),
        // Without debug information it takes less time, and a second attempt goes on with the first.
        ...['--config', 'profile.dev.debug=false', '--target-dir', 'progenitor-target'],
        ...['--root', 'progenitor', 'cargo-progenitor', '--version', progenitorVersion],
      ],
    ],
    generate: (description) => [
      [
        ...(['../progenitor/bin/cargo-progenitor', 'progenitor', '--input', description] as const),
        ...['--output', 'client', '--name', 'client', '--version', '1.0.0'],
      ],
    ],
    compile: [],
    settings: 'none',
    faults: [
      {
        call: 'generate',
        why: 'reads only OpenAPI 3.0',
        descriptions: ['openapi.yaml'],
        shownBy: { description: 'list-of-types.yaml' },
      },
      {
        call: 'generate',
        why: 'panics at an operation with two kinds of successful answers, such as one with a body and one without',
        descriptions: ['openapi-3.0.yaml'],
        shownBy: { description: 'body-or-none.yaml' },
      },
    ],
  },
];
