import type { Literal, TextFacts } from './facts.js';

/** Turns a word of a page into a number or a boolean if the field has such a type. */
export type ToLiteral = (word: string) => Literal;

/** A wording of a fact. */
export interface TextPattern {
  name: string;
  /** Global: all matches in a description are read together. */
  expression: RegExp;
  read: (matches: readonly RegExpMatchArray[], literal: ToLiteral) => TextFacts;
}

/** Returns the groups of the first match, without those that did not match. */
export function captures(matches: readonly RegExpMatchArray[]): string[] {
  return (matches[0]?.slice(1) ?? []).filter((capture) => capture !== undefined);
}
