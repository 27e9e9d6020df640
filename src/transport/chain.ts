import type { Layer, Send } from '../wire/request.js';

/** Joins layers, outermost first, around the innermost step. */
export function chain(layers: readonly Layer[], innermost: Send): Send {
  return layers.reduceRight((next, layer) => layer(next), innermost);
}
