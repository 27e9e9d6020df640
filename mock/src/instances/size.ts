import type { Fields } from '../state/tree.js';
import type { Product } from './products.js';

// Part of the ordered storage that is there for messages: 492 of 600 GB and 246 of 300 GB in the examples.
const usablePercent = 82;

/** Returns the fields of an instance that follow from its product, number of brokers and storage, in GB. */
export function sizeFields(product: Product, brokers: number, storage: number): Fields {
  const { id, type, partitions, bandwidth, specCode } = product;
  const most = 'total' in partitions ? partitions.total : partitions.perBroker * brokers;
  return {
    product_id: id,
    type,
    specification: bandwidth ?? `${id} * ${brokers} broker`,
    ...(specCode && { resource_spec_code: specCode }),
    // Only instances of new flavors are billed by broker.
    new_spec_billing_enable: bandwidth === undefined,
    partition_num: `${most}`,
    broker_num: brokers,
    node_num: brokers,
    total_storage_space: storage,
    storage_space: Math.floor((storage * usablePercent) / 100),
  };
}
