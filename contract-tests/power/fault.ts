import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ForeseenError } from '../../tools/command/foreseen-error.js';
import { readDataFile } from '../../tools/description/read-yaml.js';

/** A mistake that `npm test` should notice when it is planted in a copy of the project. */
export interface Fault {
  /** Sentence that says what goes wrong, such as `a POST is repeated when its outcome is unknown`. */
  readonly name: string;
  /** File to change, from the root of the project. */
  readonly file: string;
  /** Exact text; it occurs once in the file. */
  readonly find: string;
  /** Text that takes its place. */
  readonly replace: string;
  /** Folders and files of contract tests that are likely to notice; they run before the others. */
  readonly suites?: readonly string[];
  /** Whether contract tests alone are expected to notice. */
  readonly onlyContract?: boolean;
}

const folder = fileURLToPath(new URL('faults/', import.meta.url));

/** Reads the faults of every file in `faults/`. */
export function readFaults(): Fault[] {
  const files = readdirSync(folder).sort();
  return files.flatMap(
    (file) => readDataFile<{ faults: Fault[] }>(join(folder, file), 'faults').faults,
  );
}

/** Returns the text of the file with the fault in it, or says why the fault cannot be planted. */
export function plantIn(
  text: string,
  { find, replace }: Fault,
): { planted: string } | { problem: string } {
  const [before = '', after, ...others] = text.split(find);
  if (after === undefined) return { problem: 'no longer contains the text to find' };
  if (others.length > 0) return { problem: `contains the text to find ${others.length + 1} times` };
  if (find === replace) return { problem: 'would not change' };
  return { planted: `${before}${replace}${after}` };
}

/**
 * Checks that every fault can be planted in a tree, so that the list follows the code.
 *
 * @throws {ForeseenError} with a line per fault that cannot.
 */
export function checkFaults(faults: readonly Fault[], tree: string): void {
  const names = faults.map(({ name }) => name);
  const problems = faults.flatMap((fault, index) => {
    if (names.indexOf(fault.name) !== index) return [`Two faults are named "${fault.name}".`];
    const problem = problemOf(fault, join(tree, fault.file));
    return problem ? [`"${fault.name}": ${fault.file} ${problem}.`] : [];
  });
  if (problems.length === 0) return;
  throw new ForeseenError(
    `${problems.join('\n')}\nCorrect the list in contract-tests/power/faults/.`,
  );
}

function problemOf(fault: Fault, path: string): string | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return 'does not exist';
  }
  const result = plantIn(text, fault);
  return 'problem' in result ? result.problem : undefined;
}
