import type { TestModule, TestProject } from 'vitest/node';
import { readDocument } from '../../../tools/description/openapi-document.js';
import { describedParts } from '../../verify/src/judging.js';
import { contractOf } from './contract-of.js';
import { takeParts } from './current-recorder.js';
import { exceptionsFile, readExceptions } from './exceptions.js';
import { judgeCoverage } from './gate.js';

/** Coverage of the description by a run of all contract tests. */
export interface RunCoverage {
  readonly figures: readonly string[];
  /** Lines that say what is wrong and what to do; empty when nothing is. */
  readonly problems: readonly string[];
}

/** Whether a run has all files of a project, with all of their tests. */
export async function isWhole(
  project: TestProject,
  moduleIds: readonly string[],
): Promise<boolean> {
  const { testNamePattern } = project.config;
  if (testNamePattern !== undefined || project.vitest.config.cliExclude) return false;
  const { testFiles } = await project.globTestFiles();
  return testFiles.every((file) => moduleIds.includes(file));
}

/** Unites what the files of a run have covered, and compares it with the description. */
export function coverageOf(project: TestProject, modules: readonly TestModule[]): RunCoverage {
  const covered = new Set([
    ...modules.flatMap((module) => module.meta().coveredParts ?? []),
    // Those of the mock that all files share: this process serves it.
    ...takeParts(),
  ]);
  const document = readDocument(project.getProvidedContext().bundle);
  const parts = describedParts(contractOf(document));
  const { figures, missing, stale } = judgeCoverage(parts, covered, readExceptions());
  return {
    figures,
    problems: [
      ...listed(
        missing,
        `Not covered. Add a test that sends or gets them, or an exception with its reason to ${exceptionsFile}:`,
      ),
      ...listed(stale, `Exceptions that except nothing. Remove them from ${exceptionsFile}:`),
    ],
  };
}

const maxLines = 50;

function listed(parts: readonly string[], title: string): string[] {
  if (parts.length === 0) return [];
  const rest = parts.length - maxLines;
  return [
    title,
    ...parts.slice(0, maxLines).map((part) => `  ${part}`),
    ...(rest > 0 ? [`  and ${rest} more`] : []),
  ];
}
