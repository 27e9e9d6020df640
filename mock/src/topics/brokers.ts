import { addressesOf } from '../instances/addresses.js';
import { Refusal } from '../protocol/refuse.js';
import { addressed, type Call } from '../state/call.js';
import type { Stored } from '../state/tree.js';

/** A broker of an instance. */
export interface Broker {
  /** Number from 0, as in the examples of all operations. */
  readonly id: number;
  readonly host: string;
  readonly port: number;
}

/** Returns the brokers of an instance: as many as it has, with its addresses in their order. */
export function brokersOf(instance: Stored): Broker[] {
  const { broker_num: count, port, ssl_enable: isSasl } = instance.fields;
  const hosts = addressesOf(instance);
  return Array.from({ length: Number(count ?? hosts.length) }, (_, id) => ({
    id,
    host: hosts[id] ?? '',
    // An instance that is being created has no port yet.
    port: Number(port ?? (isSasl === true ? 9093 : 9092)),
  }));
}

/**
 * Refuses brokers that the instance does not have, and a broker that is named twice.
 *
 * @param path place of the list in the body.
 * @throws {Refusal} with `DMS.00400062`, as the message of an invalid field fits both.
 */
export function refuseStrangeBrokers(call: Call, ids: readonly number[], path: string): void {
  const known = brokersOf(addressed(call, 'instance')).map(({ id }) => id);
  const strange = ids.findIndex((id) => !known.includes(id));
  if (strange >= 0) {
    const message = `is no broker of this instance, which has ${known.join(', ')}`;
    throw new Refusal('DMS.00400062', { in: 'body', path: `${path}[${strange}]`, message });
  }
  const twice = ids.findIndex((id, index) => ids.indexOf(id) < index);
  if (twice < 0) return;
  const message = `names broker ${ids[twice]} a second time`;
  throw new Refusal('DMS.00400062', { in: 'body', path: `${path}[${twice}]`, message });
}

/**
 * Refuses more replicas than there are brokers.
 *
 * @throws {Refusal} with `DMS.00400861`, which the catalogue has for this.
 */
export function refuseTooManyReplicas(replicas: number, brokers: number, path: string): void {
  if (replicas <= brokers) return;
  const message = `asks for ${replicas} replicas, more than the ${brokers} brokers`;
  throw new Refusal('DMS.00400861', { in: 'body', path, message });
}

/**
 * Refuses an instance with a single broker.
 *
 * @throws {Refusal} with `DMS.00400062`: no page has a code for it.
 */
export function refuseSingleNode(call: Call): void {
  if (brokersOf(addressed(call, 'instance')).length > 1) return;
  const message = 'names a single-node instance, for which this operation is not available';
  throw new Refusal('DMS.00400062', { in: 'path', path: 'instance_id', message });
}
