import type {
  Reporter,
  TestModule,
  TestProject,
  TestRunEndReason,
  TestSpecification,
  Vitest,
} from 'vitest/node';
import { coverageOf, isWhole } from './coverage/coverage-of-run.js';

/** Prints the line `N passed, N failed` at the end of every run, and before it the coverage of all contract tests. */
export default class CountReporter implements Reporter {
  private vitest: Vitest | undefined;
  /** Project whose coverage counts; undefined for a run of some of its tests. */
  private measured: TestProject | undefined;

  onInit(vitest: Vitest): void {
    this.vitest = vitest;
  }

  async onTestRunStart(specifications: readonly TestSpecification[]): Promise<void> {
    const contract = this.vitest?.projects.find(({ name }) => name === 'contract');
    const own = specifications.filter(({ project }) => project === contract);
    const moduleIds = own.map(({ moduleId }) => moduleId);
    this.measured = contract && (await isWhole(contract, moduleIds)) ? contract : undefined;
  }

  onTestRunEnd(
    modules: ReadonlyArray<TestModule>,
    unhandledErrors: ReadonlyArray<unknown>,
    reason: TestRunEndReason,
  ): void {
    let passed = 0;
    // Files that cannot be loaded, hooks that throw and errors outside of tests count as failures.
    let failed = unhandledErrors.length;
    for (const module of modules) {
      failed += module.errors().length;
      for (const suite of module.children.allSuites()) failed += suite.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed += 1;
        else if (state === 'failed') failed += 1;
      }
    }
    // A test that fails covers less than it does otherwise.
    if (
      failed === 0 &&
      reason === 'passed' &&
      this.measured &&
      !printCoverage(this.measured, modules)
    ) {
      failed += 1;
      process.exitCode = 1;
    }
    console.log(`${passed} passed, ${failed} failed`);
  }
}

/** Returns whether the tests cover what they have to. */
function printCoverage(project: TestProject, modules: readonly TestModule[]): boolean {
  const { figures, problems } = coverageOf(project, modules);
  console.log(`Coverage of the description by contract tests: ${figures.join('; ')}`);
  for (const problem of problems) console.log(problem);
  return problems.length === 0;
}
