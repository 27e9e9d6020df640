/** Name and value of a fact. */
export type Fact = readonly [name: string, value: string];

/** An error in words: its cause, and a remedy. */
export interface Explained {
  title: string;
  advice: string;
  /** Whether other settings may help. */
  isAboutSettings: boolean;
}

/** An error in words for people, with the facts that support asks for. */
export interface Explanation extends Explained {
  facts: readonly Fact[];
}
