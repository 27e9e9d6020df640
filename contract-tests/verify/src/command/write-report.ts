import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Contract } from '../description/contract.js';
import type { Judgement } from '../judge/judgement.js';
import { junitOf } from '../report/junit.js';
import { markdownOf } from '../report/markdown.js';
import type { Report } from '../report/report.js';
import { textOf } from '../report/text.js';
import type { CommandOptions } from './read-options.js';
import { UsageError } from './usage-error.js';

/** Writes the report in the forms that were asked for, and prints it unless one of them is the standard output. */
export async function writeReport(
  { files, isStrict }: CommandOptions,
  contract: Contract,
  report: Report,
  judgement: Judgement,
  print: (text: string) => void,
): Promise<void> {
  const { missed } = report.operations;
  const reached = judgement.coverage.table().map(({ operationId }) => operationId);
  const isCase = new Set([...reached, ...missed.map(({ operationId }) => operationId)]);
  const names = contract.operations.map(({ operationId }) => operationId);
  const forms = {
    json: () => `${JSON.stringify(report, null, 2)}\n`,
    junit: () =>
      junitOf(
        report,
        names.filter((name) => isCase.has(name)),
        isStrict,
      ),
    markdown: () => markdownOf(report, judgement.coverage.table()),
  };
  for (const form of ['json', 'junit', 'markdown'] as const) {
    const file = files[form];
    if (file === undefined) continue;
    // A name of an object or a claim may quote a secret too.
    const text = forms[form]();
    if (file === '-') print(text.trimEnd());
    else await write(file, text);
  }
  if (!Object.values(files).includes('-')) print(textOf(report));
}

async function write(file: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  } catch (error) {
    throw new UsageError(`${file} cannot be written: ${(error as Error).message}.`);
  }
}
