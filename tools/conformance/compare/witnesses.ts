import { type OpenApiDocument, operationsOf } from '../../description/openapi-document.js';
import type { VendorFacts } from '../pages/facts.js';
import { figuresOf, rangesOf } from '../pages/figures.js';
import type { Deviation } from './deviations.js';
import { reachable } from './reachable.js';

/** Returns the problems of the sentences of a deviation, one line each. */
export type Witness = (deviation: Deviation) => string[];

/**
 * Returns a check of the figures in the sentences of deviations. Those about the page must be on the page of one of
 * its operations, or in the message of an error code that the sentence names; those about us in our description.
 */
export function witnessOf(document: OpenApiDocument, facts: VendorFacts): Witness {
  const operations = operationsOf(document);
  const known = new Map<string, { page: Set<string>; ours: Set<string> }>();
  const knownOf = (id: string) => {
    const operation = operations.find(({ operationId }) => operationId === id);
    const vendor = facts.operations.find((one) => one.id === operation?.['x-vendor']?.id);
    const both = {
      page: new Set(vendor?.figures?.split(' ') ?? []),
      ours: new Set(operation ? reachable(document, operation).flatMap(ourFigures) : []),
    };
    known.set(id, both);
    return both;
  };
  return ({ operations: ids, page, ours }) => {
    // An entry for all operations is about no page in particular.
    if (ids === '*') return [];
    const sides = ids.map((id) => known.get(id) ?? knownOf(id));
    const isOn = (side: 'page' | 'ours') => (figure: string) =>
      sides.some((one) => one[side].has(figure));
    const messages = facts.error_codes.filter(({ code }) => page.includes(code));
    const told = new Set(messages.flatMap(({ message }) => tokensOf(message)));
    const strange = tokensOf(plain(page)).filter((one) => !isOn('page')(one) && !told.has(one));
    const lost = tokensOf(plain(ours)).filter((one) => !isOn('ours')(one));
    return [
      ...strange.map((figure) => `page says ${figure}, which is on no page of its operations`),
      ...lost.map((figure) => `ours says ${figure}, which our operations do not have`),
    ];
  };
}

/** Returns the figures and the ranges of a text. */
function tokensOf(text: string): string[] {
  return [...figuresOf(text), ...rangesOf(text)];
}

/** Returns those of a part of the description, in which a range may also be two keywords. */
function ourFigures(json: string): string[] {
  const pairs = json.matchAll(/"min(?:imum|Length|Items)":(\d+),"max(?:imum|Length|Items)":(\d+)/g);
  return [...tokensOf(json), ...[...pairs].map(([, from, to]) => `${from}-${to}`)];
}

/** Returns a sentence without error codes. */
function plain(sentence: string): string {
  return sentence.replace(/\b[A-Z]+\.\d+\b/g, '');
}
