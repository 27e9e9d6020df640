import type { Generator } from '../generator.js';
import {
  installOpenapiGenerator,
  openapiGenerator,
  openapiGeneratorDescriptions,
  openapiGeneratorTools,
  openapiGeneratorVersion,
} from '../openapi-generator.js';

/** Generators of clients in Rust. */
export const rust: readonly Generator[] = [
  {
    name: 'openapi-generator, rust (reqwest)',
    version: openapiGeneratorVersion,
    language: 'Rust',
    tools: [...openapiGeneratorTools, { name: 'Cargo', probe: ['cargo', '--version'] }],
    install: installOpenapiGenerator,
    descriptions: openapiGeneratorDescriptions,
    files: ['rust/Cargo.toml'],
    generate: openapiGenerator('rust', { packageName: 'client', library: 'reqwest' }, 'client'),
    // The libraries compile once.
    compile: [['cargo', 'build', '--quiet', '--target-dir', '../rust-target']],
    run: ['../rust-target/debug/call'],
    call: 'rust/openapi-generator.rs',
    callAs: 'call.rs',
    settings: 'the 3.0 file; `library=reqwest`',
  },
];
