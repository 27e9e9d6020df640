import { groupedBy, placeText } from '../places/file-place.js';
import type { CheckResult, FoundDifference } from './check-result.js';

/** Formats the result: the differences to fix, grouped by operation, then the figures. */
export function printCheck(result: CheckResult): string {
  const { differences, wrongDeviations, unreadable } = result;
  const lines: string[] = [];
  for (const { text, ...place } of unreadable) lines.push(`${placeText(place)}: ${text}`);
  if (unreadable.length > 0) lines.push('Pages that cannot be read are not compared.', '');
  for (const [operation, found] of groupedBy(differences, ({ operation }) => operation)) {
    lines.push(operation);
    for (const difference of found) lines.push(...describe(difference), '');
  }
  for (const { place, aspect, problems, ...where } of wrongDeviations) {
    lines.push(`${placeText(where)}: the deviation of ${place}, ${aspect} does not apply:`);
    lines.push(...problems.map((problem) => `  ${problem}`), '');
  }
  return [...lines, ...summary(result)].join('\n');
}

function describe({ place, aspect, page, description, found }: FoundDifference): string[] {
  return [
    `  ${place}, ${aspect}`,
    `    page   ${placeText(page)}  ${page.says}`,
    `    ours   ${placeText(description)}  ${description.says}`,
    `    found: '${found.replaceAll("'", "''")}'`,
  ];
}

function summary({ summary: figures }: CheckResult): string[] {
  const { operations, facts, declared, deviations, undeclared, wrongDeviations, unreadable } =
    figures;
  const kinds = Object.entries(deviations).sort(([, left], [, right]) => right - left);
  const all = kinds.reduce((sum, [, count]) => sum + count, 0);
  return [
    `operations                       ${operations}`,
    `facts compared                   ${facts}`,
    `declared differences             ${declared}`,
    `deviations                       ${all}${all > 0 ? `: ${kinds.map(([kind, count]) => `${kind} ${count}`).join(', ')}` : ''}`,
    `undeclared differences           ${undeclared}`,
    `deviations that no longer apply  ${wrongDeviations}`,
    `unreadable places                ${unreadable}`,
  ];
}
