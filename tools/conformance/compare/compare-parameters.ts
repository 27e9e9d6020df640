import { resolve } from '../../description/openapi-document.js';
import { compareValues } from './compare-values.js';
import { type Comparison, sayAt } from './difference.js';

/** Compares the parameters of an operation with the tables of its page. */
export function compareParameters(comparison: Comparison): void {
  const { document, operation, vendor, report } = comparison;
  for (const field of vendor.parameters) {
    const { name, in: location, line } = field;
    const place = `parameters.${name}`;
    const say = sayAt(report, { line, place });
    const own = operation.parameters.find((one) => one.name === name && one.in === location);
    if (!own) {
      say('field', `${location} parameter`, 'nothing');
      continue;
    }
    const isRequired = own.required ?? false;
    if (isRequired !== (field.mandatory ?? false))
      say('required', `Mandatory: ${field.mandatory}`, String(isRequired));
    const inner = resolve(document, own.schema);
    const schema = {
      description: own.description ?? '',
      ...inner,
      // Evidence for the text stands beside the text.
      'x-inferred': { ...own['x-inferred'], ...inner['x-inferred'] },
    };
    compareValues(comparison, field, { schema, component: '', constants: {} }, place);
  }
  for (const { name, in: location } of operation.parameters) {
    if (!vendor.parameters.some((field) => field.name === name && field.in === location))
      sayAt(report, { place: `parameters.${name}` })('field', 'nothing', `${location} parameter`);
  }
}
