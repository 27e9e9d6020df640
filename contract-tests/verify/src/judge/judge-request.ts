import type { Contract } from '../description/contract.js';
import type { Visit } from '../schema/walk.js';
import { type Exchange, jsonOf } from './exchange.js';
import { judgeBody, type PlacedError } from './judge-body.js';
import { segmentsOf } from './route.js';

/** Result of comparing a request with the description. */
export interface RequestVerdict {
  readonly visits: readonly Visit[];
  readonly errors: readonly PlacedError[];
  /** JSON pointers of all keywords that the request breaks. */
  readonly broken: ReadonlySet<string>;
  /** Names of the parameters that were sent. */
  readonly sent: ReadonlySet<string>;
}

/** Compares parameters and body of a request with the operation. */
export function judgeRequest(contract: Contract, { operation, request }: Exchange): RequestVerdict {
  const visits: Visit[] = [];
  const errors: PlacedError[] = [];
  const broken = new Set<string>();
  const sent = new Set<string>();
  if (!operation) return { visits, errors, broken, sent };
  const url = new URL(request.url);
  const segments = segmentsOf(operation, url.pathname);
  for (const parameter of operation.parameters) {
    const { name, schema, pointer } = parameter;
    const text = parameter.in === 'path' ? segments[name] : url.searchParams.get(name);
    const place = `/${parameter.in}/${name}`;
    if (text === null || text === undefined) {
      if (parameter.isRequired) errors.push(missing(`${pointer}/required`, place));
      continue;
    }
    sent.add(name);
    const verdict = judgeBody(contract, schema, parameterValue(contract, schema, text));
    visits.push(...verdict.visits);
    for (const one of verdict.broken) broken.add(one);
    errors.push(...verdict.errors.map((error) => ({ ...error, place })));
  }
  const { body } = operation;
  if (body) {
    const value = jsonOf(request.body);
    if (value !== undefined) {
      const verdict = judgeBody(contract, body.pointer, value);
      visits.push(...verdict.visits);
      for (const one of verdict.broken) broken.add(one);
      errors.push(...verdict.errors.map((error) => ({ ...error, place: `/body${error.place}` })));
    } else if (body.isRequired) errors.push(missing(body.pointer, '/body'));
  }
  return { visits, errors, broken, sent };
}

function missing(pointer: string, place: string): PlacedError {
  const error = {
    keyword: 'required',
    message: 'is missing',
    instancePath: '',
    schemaPath: '',
    params: {},
  };
  return { pointer, keyword: 'required', place, error };
}

/** Reads the text of a parameter as its schema says; a text that does not fit stays a text. */
function parameterValue({ schemas }: Contract, schema: string, text: string): unknown {
  const { type } = schemas.at(schemas.follow(schema));
  if ((type === 'integer' || type === 'number') && /^-?\d+(\.\d+)?$/.test(text))
    return Number(text);
  if (type === 'boolean' && /^(true|false)$/.test(text)) return text === 'true';
  return text;
}
