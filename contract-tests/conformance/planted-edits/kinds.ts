import { deviationKinds } from './deviation-edits.js';
import type { Kind } from './edit.js';
import { exampleKinds } from './example-edits.js';
import { operationKinds } from './our-operation-edits.js';
import { shapeKinds } from './our-schema-edits.js';
import { textKinds } from './our-text-edits.js';
import { valueKinds } from './our-value-edits.js';
import { fieldKinds } from './page-field-edits.js';
import { meaningsSwapped } from './page-meaning-edits.js';
import { pageKinds } from './page-operation-edits.js';

/** All kinds of edits. */
export const kinds: readonly Kind[] = [
  ...shapeKinds,
  ...valueKinds,
  ...textKinds,
  ...operationKinds,
  ...exampleKinds,
  ...fieldKinds,
  meaningsSwapped,
  ...pageKinds,
  ...deviationKinds,
];
