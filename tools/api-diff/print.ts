import type { ApiDiff, Entry } from './gather.js';

/** Formats the changes for people. A sentence that several operations share is printed once. */
export function printDiff({ breaking, safe }: ApiDiff): string {
  if (breaking.length + safe.length === 0) return 'Nothing changed for clients.';
  const section = (title: string, entries: readonly Entry[]) =>
    entries.length === 0 ? [] : [title, ...sentences(entries).map((line) => `  ${line}`), ''];
  return [
    ...section('Breaking', breaking),
    ...section('Safe', safe),
    `${breaking.length} breaking, ${safe.length} safe`,
  ].join('\n');
}

/** Formats the changes as entries of the changelog, in Markdown. */
export function printChangelog({ breaking, safe }: ApiDiff): string {
  const section = (title: string, entries: readonly Entry[]) =>
    entries.length === 0
      ? []
      : [`#### ${title}`, '', ...sentences(entries).map((line) => `- ${line}`), ''];
  const lines = [...section('Breaking', breaking), ...section('Compatible', safe)];
  return ['### Description', '', ...(lines.length > 0 ? lines : ['Nothing changed.', ''])].join(
    '\n',
  );
}

/** Returns the sentences. Those that differ only in the operation become one. */
function sentences(entries: readonly Entry[]): string[] {
  const groups = new Map<string, { ids: string[]; text: string }>();
  for (const { operationId, text } of entries) {
    const key = operationId === null ? text : text.replace(`\`${operationId}\``, '\u0000');
    const group = groups.get(key) ?? { ids: [], text: key };
    groups.set(key, group);
    if (operationId !== null) group.ids.push(`\`${operationId}\``);
  }
  return [...groups.values()].map(({ ids, text }) => {
    if (ids.length < 2) return text.replace('\u0000', ids.join());
    return text.startsWith('\u0000')
      ? `For each of ${listed(ids)}: it ${text.replace('\u0000 ', '')}`
      : text.replace('\u0000', listed(ids));
  });
}

/** Names up to six operations. */
function listed(ids: readonly string[]): string {
  if (ids.length <= 6) return ids.join(', ');
  return `${ids.slice(0, 5).join(', ')} and ${ids.length - 5} other operations`;
}
