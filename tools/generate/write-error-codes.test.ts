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
const seen = { ...entry, source: 'A page.', rank: 'family' };
const gateway = [{ ...seen, code: 'APIGW.0301' }];
const others = [{ ...seen, code: 'CBC.99003651', operations: ['listTopics'] }];

describe('writeErrorCodes', () => {
  it('writes the codes of service, gateway and others, as a type and as a record', () => {
    const text = writeErrorCodes({ codes: [entry], gateway, others });
    expect(text).toContain(
      'export type KnownErrorCode =\n  | "DMS.00400001"\n  | "APIGW.0301"\n  | "CBC.99003651"\n;\n',
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
    const twice = () => writeErrorCodes({ codes: [entry, entry], gateway, others });
    expect(twice).toThrow(UnsupportedShapeError);
    expect(twice).toThrow(/^error-codes\.yaml: DMS\.00400001 is listed twice/);
  });
});
