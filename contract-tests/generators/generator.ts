import type { CallName } from './ten-calls.js';

/** A command and its arguments. */
export type Command = [file: string, ...args: string[]];

/** The description in OpenAPI 3.1 and 3.0, files of `generated/`. */
export const descriptionFiles = ['openapi.yaml', 'openapi-3.0.yaml'] as const;
export type DescriptionFile = (typeof descriptionFiles)[number];

/** A tool that a generator or its client needs, and a command that succeeds if the machine has it. */
export interface Tool {
  name: string;
  probe: Command;
}

/** Something that a generator gets wrong, although the description is right. */
export interface Fault {
  /** Step or call that fails. If a step fails, no call is made; `run` is the start of the program. */
  call: 'generate' | 'compile' | 'run' | CallName;
  /** Reason, as the table in the docs gives it. */
  why: string;
  /** Files with which it fails. @default both */
  descriptions?: readonly DescriptionFile[];
  /** Smallest description that fails alike. */
  shownBy?: MinimalCase;
}

/** A description in `minimal/`, with which a generator must fail. */
export interface MinimalCase {
  /** Name of a file in `minimal/`. */
  description: string;
  /**
   * Program below `minimal/`, for a fault that appears at run time. It gets the URL of a server that answers with the
   * examples of the description, and prints one line as for a call, with the call `minimal`. The fault is shown if the
   * line has an error, or another value than the example. Without a program, the client must fail to generate or compile.
   */
  program?: string;
}

/** A code generator, with the commands that run it, and that compile and use its client. */
export interface Generator {
  name: string;
  version: string;
  language: string;
  /** @default none but Node */
  tools?: readonly Tool[];
  /** Files to generate from. @default both */
  descriptions?: readonly DescriptionFile[];
  /** Commands that run before, in the folder `output/`. Generators may share a command; it runs once. */
  install?: readonly Command[];
  /** Files below `calls/` that are copied into the folder of the client first, such as settings. */
  files?: readonly string[];
  /**
   * Returns the commands that write the client into the current folder. Settings files read the path of the
   * description from the variable `DESCRIPTION`.
   */
  generate: (description: string) => readonly Command[];
  /** Commands that compile client and program, as strictly as the language can. */
  compile: readonly Command[];
  /** Command that runs the program; URL, token, project ID and instance ID are appended. Without one, the client is only compiled. */
  run?: Command;
  /** Program below `calls/`, which makes the ten calls. Without one, the generator must fail to generate. */
  call?: string;
  /** Name of the program in the folder of the client. @default `call`, with its extension */
  callAs?: string;
  /** Settings that users of the generator need, for the table in the docs. */
  settings: string;
  faults?: readonly Fault[];
}
