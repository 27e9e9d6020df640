import { STATUS_CODES } from 'node:http';
import type { OpenApiDocument } from '../../description/openapi-document.js';
import { chapterSlug } from '../markdown.js';
import { titles } from '../titles.js';
import type { SearchEntry } from './entry.js';
import { firstSentence, plainText } from './plain-text.js';

/** Returns an entry per chapter, heading, error code and status of an annotated description. */
export function chapterEntries(document: OpenApiDocument): SearchEntry[] {
  const groups = document['x-tagGroups'] ?? [];
  return (document.tags ?? []).flatMap(({ name, description = '' }) => {
    const group = groups.find(({ tags }) => tags.includes(name))?.name;
    if (group !== 'Guides' && group !== 'Reference') return [];
    return entriesOf(name, description, group === 'Guides' ? 'Guide' : 'Reference');
  });
}

function entriesOf(chapter: string, markdown: string, kind: 'Guide' | 'Reference'): SearchEntry[] {
  const place = `/${chapterSlug(chapter)}`;
  const [lead = '', ...parts] = markdown.split(/^##+ (?=.* \{% #)/m);
  const intro = { kind, title: chapter, place, where: summary(lead), names: '', text: prose(lead) };
  const sections = parts.map((part): SearchEntry => {
    const [, title = '', anchor = '', body = ''] = /^(.*) \{% #(\S+) %\}$(.*)/ms.exec(part) ?? [];
    const where = [chapter, summary(body)].filter((text) => text !== '').join(': ');
    return {
      kind,
      title,
      place: `${place}/${anchor}`,
      where,
      names: namesIn(body),
      text: prose(body),
    };
  });
  // Redoc renders a long chapter in parts: rows beyond the first heading are reached only by the address of theirs.
  const rows = parts.flatMap((part, index) =>
    rowEntries(chapter, part, index === 0 ? place : (sections[index]?.place ?? place)),
  );
  return [intro, ...sections, ...rows];
}

/** Returns an entry per row or list item with an address. */
function rowEntries(chapter: string, markdown: string, place: string): SearchEntry[] {
  // An item ends at the next one or at an empty line.
  const rows = markdown.matchAll(/`([^`]+)`\{% id="(\S+)" %\}(.*?)(?=^- |^\| |^$|(?![\s\S]))/gms);
  return Array.from(rows, ([, title = '', id = '', rest = '']): SearchEntry => {
    const text = plainText(rest).replace(/^: /, '');
    const isCode = chapter === titles.errorCodes;
    return {
      kind: isCode ? 'Error code' : 'Status',
      title,
      place: `${place}#${id}`,
      where: isCode ? firstSentence(text) : `${statusOf(id, title)}: ${text}`,
      names: isCode ? statusNames(text) : '',
      text,
    };
  });
}

/** Returns the status of an error code, which is the first number of its row, and its name. */
function statusNames(row: string): string {
  const [status = ''] = /\d{3}/.exec(row) ?? [];
  const name = status === '429' ? 'Too Many Requests, rate limit' : STATUS_CODES[status];
  return `${status} ${name ?? ''}`;
}

/** Returns whose status it is: the address begins with that. */
function statusOf(id: string, status: string): string {
  const words = id.slice(0, -status.length - 1).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Returns the functions and options that a section names. */
function namesIn(markdown: string): string {
  const names = markdown.matchAll(/`([a-z]+[A-Z]\w*)(?:\(\))?`/g);
  return [...new Set(Array.from(names, ([, name]) => name))].join(' ');
}

function summary(markdown: string): string {
  const [lead = ''] = markdown.trim().split(/\n\s*\n/);
  return lead.startsWith('|') ? '' : firstSentence(plainText(lead));
}

/** Rows with addresses of their own are left to these. */
function prose(markdown: string): string {
  return plainText(markdown.replace(/^.*\{% id=.*$/gm, ''));
}
