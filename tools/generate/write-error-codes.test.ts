import { describe, expect, it } from 'vitest';
import type { CatalogueEntry } from '../description/error-catalogue.js';
import { UnsupportedShapeError } from './unsupported-shape-error.js';
import { writeErrorCodes } from './write-error-codes.js';

const entry: CatalogueEntry = {
  code: 'DMS.00400001',
  status: 400,
  message: 'The "{0}" is wrong.',
  meaning: 'A field is wrong.',
  remedy: 'Fix it.',
  note: 'For maintainers.',
};
const gateway = [{ ...entry, code: 'APIGW.0301', operations: ['listTopics'], source: 'A page.' }];

describe('writeErrorCodes', () => {
  it('writes the codes of service and gateway, as a type and as a record', () => {
    const text = writeErrorCodes({ codes: [entry], gateway });
    expect(text).toContain(
      'export type KnownErrorCode =\n  | "DMS.00400001"\n  | "APIGW.0301"\n;\n',
    );
    expect(text).toContain(`
  "DMS.00400001": {
    status: 400,
    message: "The \\"{0}\\" is wrong.",
    meaning: "A field is wrong.",
    remedy: "Fix it."
  },
`);
    expect(text).toMatch(/remedy: "Fix it\.",\n {4}operations: \["listTopics"\]\n {2}\}\n\};\n$/);
    expect(text).not.toContain('maintainers');
  });

  it('refuses a code that is listed twice', () => {
    const twice = () => writeErrorCodes({ codes: [entry, entry], gateway });
    expect(twice).toThrow(UnsupportedShapeError);
    expect(twice).toThrow(/^error-codes\.yaml: DMS\.00400001 is listed twice/);
  });
});
