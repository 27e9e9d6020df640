import { groupedBy, placeText } from '../places/file-place.js';
import type { CheckResult, FoundDifference } from './check-result.js';
import type { ListedDeviation } from './list-deviations.js';

/** Formats the result: the differences to fix, by operation, then the figures; `list` adds each deviation. */
export function printCheck(result: CheckResult, list = false): string {
  const { differences, wrongDeviations, ownFacts, unreadable } = result;
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
  for (const { place, recorded, now } of ownFacts)
    lines.push(`${place}: recorded ${recorded}`, `  now ${now}`, '');
  if (ownFacts.length > 0) lines.push(remedy, '');
  if (list) lines.push(...listOf(result), '');
  return [...lines, ...summary(result), '', ...rankTable(result)].join('\n');
}

const remedy =
  'Restore these facts, which no page gives; or, if the changes are intended, npm run vendor-facts -- --own.';

/** Lists the deviations by rank and aspect, and the facts that are not compared. */
function listOf({ deviations, notCompared }: CheckResult): string[] {
  const kind = ({ rank, aspect }: ListedDeviation) => `rank ${rank}, ${aspect}`;
  const lines = [...groupedBy(deviations, kind)]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([title, group]) => [
      title,
      ...group.map(({ place, ...at }) => `  ${placeText(at)}  ${place}`),
    ]);
  if (notCompared.length > 0) lines.push('not compared');
  for (const { operationId, place, aspect, value } of notCompared)
    lines.push(`  ${operationId} ${place}, ${aspect} of ${value}`);
  return lines;
}

/** Formats the deviations by rank, and each rank by aspect. */
function rankTable({ summary: { ranks } }: CheckResult): string[] {
  const rows = Object.entries(ranks).map(([rank, aspects]) => {
    const kinds = Object.entries(aspects).sort(([, left], [, right]) => right - left);
    const all = kinds.reduce((sum, [, count]) => sum + count, 0);
    const shown = kinds.map(([kind, count]) => `${kind} ${count}`).join(', ');
    return `${rank.padEnd(10)} ${String(all).padStart(4)}  ${shown}`;
  });
  return rows.length > 0 ? ['deviations by the rank of their evidence', ...rows] : [];
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
  const { operations, facts, declared, deviations, undeclared, wrongDeviations } = figures;
  const kinds = Object.entries(deviations).sort(([, left], [, right]) => right - left);
  const all = kinds.reduce((sum, [, count]) => sum + count, 0);
  return [
    `operations                       ${operations}`,
    `facts compared                   ${facts}`,
    `declared differences             ${declared}`,
    `deviations                       ${all}${all > 0 ? `: ${kinds.map(([kind, count]) => `${kind} ${count}`).join(', ')}` : ''}`,
    `undeclared differences           ${undeclared}`,
    `deviations that no longer apply  ${wrongDeviations}`,
    `own facts not as recorded        ${figures.ownFacts}`,
    `meanings not comparable          ${figures.notCompared}`,
    `unreadable places                ${figures.unreadable}`,
  ];
}
