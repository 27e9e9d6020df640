import { readErrorCodes, readInstanceStatuses, readPermissions } from './appendix-tables.js';
import type { Finding, VendorFacts } from './facts.js';
import { UnreadableTableError } from './table.js';
import { fieldsOf } from './tables-of-operation.js';

/** The facts of the pages that describe no operation. */
export type Appendices = Pick<VendorFacts, 'error_codes' | 'permissions' | 'instance_statuses'>;

/** Paths of the appendices by their content. */
export const appendixPages = {
  error_codes: 'appendix/error_codes.rst',
  permissions: 'permissions_and_supported_actions.rst',
  instance_statuses: 'appendix/instance_status.rst',
} as const;

/** Reads the appendices; `texts` are all pages of the folder by their paths. */
export function readAppendices(texts: ReadonlyMap<string, string>): {
  appendices: Appendices;
  findings: Finding[];
} {
  const findings: Finding[] = [];
  const read = <T>(page: string, reader: (source: string) => T[]): T[] => {
    const report = (line: number, text: string) => {
      findings.push({ severity: 'error', page, line, text });
      return [];
    };
    const text = texts.get(page);
    if (text === undefined) return report(1, 'page is missing');
    try {
      return reader(text);
    } catch (error) {
      if (!(error instanceof UnreadableTableError)) throw error;
      return report(error.line, error.message);
    }
  };
  const appendices = {
    error_codes: read(appendixPages.error_codes, readErrorCodes),
    permissions: read(appendixPages.permissions, readPermissions),
    instance_statuses: read(appendixPages.instance_statuses, readInstanceStatuses),
  };
  return { appendices, findings };
}

/** Fills in the values of fields that refer to the appendix of instance statuses. */
export function fillStatuses({ operations, instance_statuses }: VendorFacts): void {
  if (instance_statuses.length === 0) return;
  for (const field of operations.flatMap(fieldsOf)) {
    if (field.appendix === 'instance status' && !field.enum)
      field.enum = instance_statuses.map(({ status }) => status);
  }
}
