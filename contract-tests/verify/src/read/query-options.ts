import type { Contract } from '../description/contract.js';
import { type Exchange, fieldOf, jsonOf } from '../judge/exchange.js';

const paging = ['offset', 'limit', 'start'];

/** Returns one query per optional parameter, with a value of the answer or of the description. */
export function optionsOf({ schemas }: Contract, { operation, response, request }: Exchange) {
  const body = jsonOf(response.text);
  const list = fieldOf(body, operation?.items ?? '');
  const [item] = Array.isArray(list) ? list : [];
  const sent = new URL(request.url).searchParams;
  return (operation?.parameters ?? []).flatMap(({ name, in: place, schema, isRequired }) => {
    if (place !== 'query' || isRequired || sent.has(name)) return [];
    if (operation?.pagination && paging.includes(name)) return [];
    const {
      enum: values,
      'x-extensible-enum': open,
      examples,
    } = schemas.at(schemas.follow(schema));
    const [value] = [fieldOf(item, name), values, open, examples].flat().filter(isPlain);
    return value === undefined ? [] : [{ [name]: `${value}` }];
  });
}

function isPlain(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value) && value !== '';
}
