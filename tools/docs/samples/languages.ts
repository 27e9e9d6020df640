import { writeCurl } from './curl.js';
import { writeGo } from './go.js';
import { writeJava } from './java.js';
import { writePython } from './python.js';
import type { SampleBody, SampleRequest } from './sample-request.js';
import { writeTypeScript } from './typescript.js';

/** A language of code samples. */
export interface SampleLanguage {
  /** Name by which Redoc highlights the code. */
  lang: string;
  /** Text of the tab. */
  label: string;
  /** Writes a complete program. It shows all bodies, and sends the chosen one or the first. */
  write(request: SampleRequest, serverUrl: string, chosen?: SampleBody): string;
}

/** Languages of code samples, in the order of the tabs. */
export const languages: readonly SampleLanguage[] = [
  { lang: 'curl', label: 'curl', write: writeCurl },
  { lang: 'typescript', label: 'TypeScript', write: writeTypeScript },
  { lang: 'python', label: 'Python', write: writePython },
  { lang: 'go', label: 'Go', write: writeGo },
  { lang: 'java', label: 'Java', write: writeJava },
];
