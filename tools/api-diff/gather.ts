import { type OpenApiDocument, operationsOf } from '../description/openapi-document.js';
import type { Finding } from './finding.js';

/** A change as it is printed. */
export interface Entry {
  /** Operation by its old ID; null if none is concerned, or all are. */
  operationId: string | null;
  /** A sentence. */
  text: string;
}

/** The changes between two versions. */
export interface ApiDiff {
  /** Changes after which a program for the old version may fail, or no longer compile. */
  breaking: Entry[];
  safe: Entry[];
}

/** Joins findings that differ only in the status, or concern all operations, and writes sentences. */
export function gather(findings: readonly Finding[], old: OpenApiDocument): ApiDiff {
  const operations = new Map(
    operationsOf(old).map(({ operationId, responses }) => [operationId, Object.keys(responses)]),
  );
  const statuses = new Map<string, Finding & { all: string[] }>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.operationId, finding.breaks, finding.text]);
    const same = statuses.get(key) ?? { ...finding, all: [] };
    statuses.set(key, same);
    if (finding.status) same.all.push(finding.status);
  }

  const entries = new Map<string, { breaks: boolean; text: string; ids: (string | null)[] }>();
  for (const { operationId, breaks, text, all } of statuses.values()) {
    const answer = answerIn(all, operations.get(operationId ?? '') ?? []);
    const sentence = text.replaceAll('{answer}', answer);
    const key = JSON.stringify([breaks, sentence]);
    const same = entries.get(key) ?? { breaks, text: sentence, ids: [] };
    entries.set(key, same);
    same.ids.push(operationId);
  }

  const diff: ApiDiff = { breaking: [], safe: [] };
  for (const { breaks, text, ids } of entries.values()) {
    const isEvery = ids.length === operations.size && operations.size > 1;
    for (const operationId of isEvery ? [null] : ids) {
      const subject = isEvery ? 'every operation' : operationId && `\`${operationId}\``;
      diff[breaks ? 'breaking' : 'safe'].push({ operationId, text: toSentence(text, subject) });
    }
  }
  return diff;
}

function answerIn(statuses: readonly string[], described: readonly string[]): string {
  const errors = described.filter((status) => /^[45]/.test(status));
  if (statuses.length > 1 && errors.every((status) => statuses.includes(status))) {
    const others = statuses.filter((status) => !errors.includes(status));
    if (others.length === 0) return 'the error answers';
    if (statuses.length === described.length) return 'every answer';
  }
  const sorted = statuses.toSorted();
  if (sorted.length < 2) return `answer ${sorted.join('')}`;
  return `answers ${sorted.slice(0, -1).join(', ')} and ${sorted.at(-1)}`;
}

function toSentence(text: string, subject: string | null): string {
  const isAboutPart = /^(the|\{?answers?) /.test(text) || text.startsWith('`');
  const sentence = !subject ? text : isAboutPart ? `in ${subject}, ${text}` : `${subject} ${text}`;
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
