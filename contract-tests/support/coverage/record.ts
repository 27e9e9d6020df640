import { afterAll } from 'vitest';
import { document } from '../description.js';
import { startRecording, takeParts } from './current-recorder.js';

declare module 'vitest' {
  interface TaskMeta {
    /** Parts of the description that a test file covers, and that no earlier file of its process has. */
    coveredParts?: string[];
  }
}

startRecording(document);

// The reporter reads it. Vitest permits no other name for the arguments that a hook does not use.
// biome-ignore lint/correctness/noEmptyPattern: see above.
afterAll(({}, { file }) => {
  file.meta.coveredParts = takeParts();
});
