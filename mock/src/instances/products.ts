import type { MockDescription } from '../description/form.js';
import { exampleOf } from '../state/world.js';

/** Limits of a product, for the arithmetic of instances. */
export interface Product {
  readonly id: string;
  readonly type: string;
  /** Most partitions of an instance: per broker, or for products of old flavors in total. */
  readonly partitions: { readonly perBroker: number } | { readonly total: number };
  readonly minBrokers: number;
  readonly maxBrokers: number;
  /** Storage of a broker, in GB. */
  readonly minStorage: number;
  readonly maxStorage: number;
  /** Most consumer groups for each broker. */
  readonly groupsPerBroker: number;
  /** Bandwidth of an old flavor, such as `100MB`. */
  readonly bandwidth?: string;
  /** Code of an old flavor. */
  readonly specCode?: string;
}

/** An item of the list of products, as far as it is read here. */
export interface ListedProduct {
  readonly product_id: string;
  readonly type: string;
  readonly properties?: Readonly<Record<string, string>>;
}

// Products of `createPostPaidInstance`, with the bandwidth and the partitions of its page. It gives public bandwidth in
// multiples of the brokers: from 3, 3, 4 and 8.
const oldFlavors: Record<
  string,
  [bandwidth: string, partitions: number, brokers: number, code: string]
> = {
  '00300-30308-0--0': ['100MB', 300, 3, 'mini'],
  '00300-30310-0--0': ['300MB', 900, 3, 'small.2'],
  '00300-30312-0--0': ['600MB', 1800, 4, 'middle.2'],
  '00300-30314-0--0': ['1200MB', 1800, 8, 'high.2'],
};

// `max_consumer_per_broker` of all documented products.
const mostGroups = 4000;

/** Returns a product by its ID; undefined when there is none. */
export function productOf(description: MockDescription, id: string): Product | undefined {
  const old = oldFlavors[id];
  if (old) {
    const [bandwidth, total, brokers, code] = old;
    const specCode = `dms.instance.kafka.cluster.c3.${code}`;
    // The page ends the storage of all old flavors at 90,000 GB.
    const storage = { minStorage: 0, maxStorage: 90_000 / brokers };
    const limits = { minBrokers: brokers, maxBrokers: 50, ...storage, groupsPerBroker: mostGroups };
    return { id, type: 'cluster', partitions: { total }, ...limits, bandwidth, specCode };
  }
  const listed = listedProducts(description).find(({ product_id }) => product_id === id);
  // The examples list a part of the products only: others are known by the form of their ID.
  const form = /^[a-z]+\d+\.\d+u\d+g\.(cluster|single)(\.small)?(\.dec)?$/.exec(id);
  if (!listed && !form) return undefined;
  const { properties = {} } = listed ?? {};
  const isSingle = form?.[1] === 'single';
  const number = (name: string, otherwise: number) => Number(properties[name] ?? otherwise);
  return {
    id,
    type: listed?.type ?? `${form?.[1]}${form?.[1] === 'cluster' ? (form[2] ?? '') : ''}`,
    partitions: { perBroker: number('max_partition_per_broker', 250) },
    minBrokers: isSingle ? 1 : number('min_broker', 3),
    // Other clients name 50 as the most brokers of a product that the examples do not list.
    maxBrokers: isSingle ? 1 : number('max_broker', 50),
    minStorage: number('min_storage_per_node', 100),
    maxStorage: number('max_storage_per_node', 50_000),
    groupsPerBroker: number('max_consumer_per_broker', mostGroups),
  };
}

/** Returns the products of the longest documented list. */
function listedProducts(description: MockDescription): ListedProduct[] {
  const { value } = exampleOf(description, 'listEngineProducts.200.many');
  return (value as { products: ListedProduct[] }).products;
}

/** Returns the documented products that an instance can change to: larger ones of the same series. */
export function largerProducts(description: MockDescription, id: string): ListedProduct[] {
  const { value } = exampleOf(description, 'showEngineInstanceExtendProductInfo.200.two-products');
  const [, ownSize = Number.POSITIVE_INFINITY, ownSeries] = sizeIn(id);
  return (value as { products: ListedProduct[] }).products.filter(({ product_id }) => {
    const [, size = 0, series] = sizeIn(product_id);
    return series === ownSeries && size > ownSize;
  });
}

/** Reads an ID such as `c6.2u4g.cluster`: 2 vCPUs of the series `c6 cluster`. */
function sizeIn(id: string): [id: string, size?: number, series?: string] {
  const [, family, size, kind] = /^(\w+)\.(\d+)u\d+g\.(.+)$/.exec(id) ?? [];
  return size === undefined ? [id] : [id, Number(size), `${family} ${kind}`];
}
