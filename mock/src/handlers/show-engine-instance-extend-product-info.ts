import type { ResourceEffect } from '../description/form.js';
import { largerProducts } from '../instances/products.js';
import type { MockAnswer } from '../message.js';
import { answer, filled } from '../resources/answer.js';
import { addressed, type Call } from '../state/call.js';

/** Lists the products of the example that are larger than that of the instance, as the page says. */
export function showEngineInstanceExtendProductInfo(
  call: Call,
  { kind }: ResourceEffect,
): MockAnswer {
  const { fields } = addressed(call, kind);
  const products = largerProducts(call.description, `${fields.product_id}`);
  return answer(call, filled(call, { products }));
}
