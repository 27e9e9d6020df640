import type { ResourceEffect } from '../description/form.js';
import { addressFields, freeAddresses } from '../instances/addresses.js';
import { type Product, productOf } from '../instances/products.js';
import { sizeFields } from '../instances/size.js';
import { windowFields } from '../instances/window.js';
import { refuseUnknownZones } from '../instances/zones.js';
import type { MockAnswer } from '../message.js';
import { Refusal } from '../protocol/refuse.js';
import { answer } from '../resources/answer.js';
import { create, newId } from '../resources/create.js';
import { bodyOf, type Call } from '../state/call.js';
import type { Fields } from '../state/tree.js';
import { exampleOf } from '../state/world.js';

/**
 * Creates an instance of a current or an old flavor: size, addresses and listeners follow from the request.
 *
 * The rules are those of both pages; limits and names of products are those of `listEngineProducts`.
 */
export function createInstance(call: Call, effect: ResourceEffect): MockAnswer {
  const body = bodyOf(call);
  const product = orderedProduct(call, `${body.product_id}`);
  const brokers = brokersIn(body, product);
  const storage = storageIn(body, product, brokers);
  refuseUnknownZones(call, body.available_zones as string[]);
  const own: Fields = {
    ...sizeFields(product, brokers, storage),
    ...listenerFields(body),
    ...defaults(body),
    ...windowFields(call, body),
    available_zone_names: body.available_zones,
    status: 'CREATING',
  };
  const addresses = freeAddresses(call, brokers, body.tenant_ips as string[] | undefined);
  // Addresses are there when the creation ends: the example of an instance that is being created has none.
  const stored = create(call, effect, own, {
    ...addressFields(own, addresses),
    ...arrivingFields(call),
  });
  stored.hidden.addresses = addresses;
  return answer(call, { instance_id: stored.fields.instance_id });
}

/** @throws {Refusal} with `DMS.00400009` when there is no such product. */
function orderedProduct(call: Call, id: string): Product {
  const product = productOf(call.description, id);
  if (product) return product;
  const message = 'is no product; listEngineProducts has the products';
  throw new Refusal('DMS.00400009', { in: 'body', path: 'product_id', message });
}

/** @throws {Refusal} with `DMS.00400062`, since no code is about the number of brokers. */
function brokersIn(body: Fields, { minBrokers, maxBrokers }: Product): number {
  const brokers = Number(body.broker_num ?? minBrokers);
  if (brokers >= minBrokers && brokers <= maxBrokers) return brokers;
  const message = `must be from ${minBrokers} to ${maxBrokers} with this product`;
  throw new Refusal('DMS.00400062', { in: 'body', path: 'broker_num', message });
}

/** @throws {Refusal} with `DMS.00400500` when the storage is out of the range of the product. */
function storageIn(body: Fields, { minStorage, maxStorage }: Product, brokers: number): number {
  const storage = Number(body.storage_space);
  const [least, most] = [minStorage * brokers, maxStorage * brokers];
  if (storage >= least && storage <= most) return storage;
  const message = `must be from ${least} to ${most} with ${brokers} brokers of this product`;
  throw new Refusal('DMS.00400500', { in: 'body', path: 'storage_space', message });
}

/** Returns the fields of an instance that follow from its listeners. Without SASL, the fields of SASL have no effect. */
function listenerFields(body: Fields): Fields {
  const isSasl = body.ssl_enable === true;
  const isPublic = body.enable_publicip === true;
  return {
    ssl_enable: isSasl,
    enable_acl: isSasl,
    access_user: isSasl ? body.access_user : undefined,
    kafka_security_protocol: isSasl ? (body.kafka_security_protocol ?? 'SASL_SSL') : undefined,
    sasl_enabled_mechanisms: isSasl ? (body.sasl_enabled_mechanisms ?? ['PLAIN']) : undefined,
    enable_publicip: isPublic,
    public_access_enabled: `${isPublic}`,
    kafka_public_status: isPublic ? 'true' : 'closed',
    public_bandwidth: isPublic ? (body.public_bandwidth ?? 0) : 0,
  };
}

/** Returns the fields that the service fills in when the request leaves them out. */
function defaults(body: Fields): Fields {
  const isPrepaid = (body.bss_param as Fields | undefined)?.charging_mode === 'prePaid';
  return {
    description: body.description ?? '',
    retention_policy: body.retention_policy ?? 'time_base',
    enterprise_project_id: body.enterprise_project_id ?? '0',
    ipv6_enable: body.ipv6_enable ?? false,
    tags: body.tags ?? [],
    disk_encrypted: body.disk_encrypted_enable ?? false,
    disk_encrypted_key: body.disk_encrypted_enable === true ? body.disk_encrypted_key : '',
    // 0 is the number of other clients for yearly and monthly billing.
    charging_mode: isPrepaid ? 0 : 1,
    ...(body.connector_enable === true && { connector_node_num: 2 }),
  };
}

/** Returns further fields that a running instance has, and one that is being created has not. */
function arrivingFields({ description }: Call): Fields {
  const running = exampleOf(description, 'showInstance.200.running').value as Fields;
  return {
    storage_resource_id: newId(`${running.storage_resource_id}`),
    rest_connect_address: '',
    ipv6_connect_addresses: [],
  };
}
