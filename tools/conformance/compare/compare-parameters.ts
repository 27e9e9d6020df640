import {
  type DescribedOperation,
  type OpenApiDocument,
  resolve,
} from '../../description/openapi-document.js';
import type { PageOperation } from '../pages/facts.js';
import { compareValues } from './compare-values.js';
import type { Report } from './difference.js';

/** Holds the parameters of an operation against the tables of its page. */
export function compareParameters(
  document: OpenApiDocument,
  operation: DescribedOperation,
  vendor: PageOperation,
  report: Report,
): void {
  for (const field of vendor.parameters) {
    const place = `parameters.${field.name}`;
    const own = operation.parameters.find(
      (parameter) => parameter.name === field.name && parameter.in === field.in,
    );
    if (!own) {
      report({
        line: field.line,
        place,
        aspect: 'field',
        page_says: `${field.in} parameter`,
        we_say: 'nothing',
      });
      continue;
    }
    const isRequired = own.required ?? false;
    if (isRequired !== (field.mandatory ?? false)) {
      report({
        line: field.line,
        place,
        aspect: 'required',
        page_says: `Mandatory: ${field.mandatory}`,
        we_say: String(isRequired),
      });
    }
    const schema = { description: own.description ?? '', ...resolve(document, own.schema) };
    compareValues(document, field, { schema, component: '', constants: {} }, place, report);
  }
  for (const { name, in: location } of operation.parameters) {
    if (!vendor.parameters.some((field) => field.name === name && field.in === location)) {
      report({
        place: `parameters.${name}`,
        aspect: 'field',
        page_says: 'nothing',
        we_say: `${location} parameter`,
      });
    }
  }
}
