/** Kinds of edits that no comparison can notice, with the reason. */
export const unnoticeable: readonly { kind: string; why: string }[] = [
  {
    kind: 'meaning of a value in other words',
    why: 'our sentence and the page have no word in common; vendor-diff counts these values, and --list names them',
  },
  {
    kind: 'value of an example that the other side does not have',
    why: 'our examples describe a world of their own, with other names, ids, times and counts',
  },
  {
    kind: 'single figure in the claim of a deviation',
    why: 'the new figure may be on the page, or in our description, for another reason',
  },
  {
    kind: 'words of the claim of a deviation',
    why: 'the words are ours, and the facts of a page hold none of its sentences',
  },
  {
    kind: 'words of a description without a unit, a figure or a value',
    why: 'the words are ours by intention',
  },
];
