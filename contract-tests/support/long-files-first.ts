import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Test files that take seconds, the longest first.
 *
 * A long file that starts last leaves all cores but one idle. Files that wait for the same thing, such as the docs page,
 * do not start together.
 */
const longFiles = [
  'contract-tests/docs/docs.test.ts',
  'contract-tests/api-diff/gate.test.ts',
  'contract-tests/workflows/workflows.test.ts',
  'contract-tests/docs/samples.test.ts',
  'contract-tests/docs/try-it.test.ts',
  'contract-tests/docs/search.test.ts',
  'contract-tests/console/instances.test.ts',
  'contract-tests/api-diff/planted.test.ts',
  'contract-tests/console/failures.test.ts',
  'contract-tests/console/lists.test.ts',
  'contract-tests/verify/leftovers.test.ts',
  'contract-tests/verify/breaches.test.ts',
  'contract-tests/verify/secrets-everywhere.test.ts',
  'contract-tests/properties/secrets.test.ts',
  'contract-tests/properties/clouds-yaml.test.ts',
  'contract-tests/package/supply-chain.test.ts',
  'contract-tests/mock/scenarios.test.ts',
  'contract-tests/mock/mock-command.test.ts',
  'contract-tests/mock/mock-reload.test.ts',
  'contract-tests/guides/guides.test.ts',
  'contract-tests/conformance/vendor-diff-command.test.ts',
  'contract-tests/client/constraints.test.ts',
  'contract-tests/faults/faults.test.ts',
  'contract-tests/client/operations.test.ts',
  'tools/generate/generate.test.ts',
  'tools/lint-rules/lint-rules.test.ts',
];

/** Starts long test files first, so that all workers end at about the same time. */
export default class LongFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    // Workers are reused within a project, so its files stay together.
    return sorted.toSorted(
      (a, b) => a.project.name.localeCompare(b.project.name) || rankOf(a) - rankOf(b),
    );
  }
}

function rankOf({ moduleId }: TestSpecification): number {
  const rank = longFiles.findIndex((file) => moduleId.endsWith(`/${file}`));
  return rank === -1 ? longFiles.length : rank;
}
