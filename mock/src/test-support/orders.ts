import type { DmsClient } from 'otc-dms-kafka';

type Order = Parameters<DmsClient['createInstanceByEngine']>[0];

/** Returns the arguments of an order: three small brokers without SASL, with changes. */
export function order(changes: object = {}): Order {
  const body = {
    name: 'kafka-test',
    engine: 'kafka',
    engine_version: '3.x',
    broker_num: 3,
    storage_space: 300,
    vpc_id: '6f1c9a52-4d0b-4b8e-9c37-a2e85d1f7043',
    security_group_id: 'c1e07b34-5a96-4d28-8f1b-63d9a4c70e85',
    subnet_id: '2b9d47e1-80c3-4f5a-b6d9-1e7c03f8a452',
    available_zones: ['eu-de-01'],
    product_id: 'c6.2u4g.cluster',
    storage_spec_code: 'dms.physical.storage.ultra.v2',
    ...changes,
  };
  // A cast: tests also order what the description does not allow.
  return { engine: 'kafka', body } as Order;
}

/** Adds SASL to an order. */
export const sasl = {
  ssl_enable: true,
  access_user: 'test-admin',
  password: 'Kafka-1-Example',
};
