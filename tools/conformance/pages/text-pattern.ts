import type { Literal, TextFacts } from './facts.js';

/** Turns a word of a page into a number or a boolean where the field's type is one. */
export type ToLiteral = (word: string) => Literal;

/** One way in which the pages word a fact. */
export interface TextPattern {
  name: string;
  /** Global; all its matches in a description are read together. */
  expression: RegExp;
  read: (matches: readonly RegExpMatchArray[], literal: ToLiteral) => TextFacts;
}

/** What the groups of the first match caught, without those that took no part. */
export function captures(matches: readonly RegExpMatchArray[]): string[] {
  return (matches[0]?.slice(1) ?? []).filter((capture) => capture !== undefined);
}
