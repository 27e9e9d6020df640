import { newId } from '../resources/create.js';
import type { Call } from '../state/call.js';
import { childrenOf, type Fields, type Stored } from '../state/tree.js';

/** Addresses that other VPCs use for one broker, as in `cross_vpc_info`. */
export interface CrossVpcAddress {
  readonly advertised_ip: string;
  readonly port: number;
  readonly port_id: string;
}

/** Returns the private addresses of the brokers of an instance, in their order, also while it is being created. */
export function addressesOf({ fields, hidden }: Stored): string[] {
  // A cast: `reserveAddresses` gives them.
  const reserved = hidden.addresses as string[] | undefined;
  return reserved ?? `${fields.connect_address ?? ''}`.split(',').filter(Boolean);
}

/**
 * Returns addresses for new brokers that no broker of the project has.
 *
 * @param wanted addresses that the request asks for; the service chooses the rest.
 */
export function freeAddresses(call: Call, count: number, wanted: readonly string[] = []): string[] {
  const instances = childrenOf(call.project, 'instance', call.state.clock.now());
  const taken = new Set([...instances.flatMap(addressesOf), ...wanted]);
  const found = wanted.slice(0, count);
  // The instances of the examples are in 192.168.0.0/24 and end at 192.168.0.83.
  for (let number = 90; found.length < count; number += 1) {
    const address = `192.168.${Math.floor(number / 250)}.${(number % 250) + 1}`;
    if (!taken.has(address)) found.push(address);
  }
  return found;
}

/** Returns the fields of an instance that hold the addresses of its brokers. */
export function addressFields(fields: Fields, addresses: readonly string[]): Fields {
  const isSasl = fields.ssl_enable === true;
  // Ports of the page: 9092 and 9093 in the VPC, 9094 and 9095 from outside, without and with SASL.
  const port = isSasl ? 9093 : 9092;
  const [network] = /^(\d+\.){2}\d+/.exec(`${fields.pod_connect_address}`) ?? ['100.86.90'];
  const known = crossVpcOf(fields);
  const crossVpc = addresses.map((ip): [string, CrossVpcAddress] => [
    ip,
    known[ip] ?? { advertised_ip: ip, port: 9011, port_id: newId(portId) },
  ]);
  return {
    connect_address: addresses.join(','),
    port,
    kafka_private_connect_address: addresses.map((ip) => `${ip}:${port}`).join(','),
    cross_vpc_info: JSON.stringify(Object.fromEntries(crossVpc)),
    pod_connect_address: addresses.map((ip) => `${network}.${lastOf(ip)}:9080`).join(','),
    management_connect_address: `https://${addresses[0]}:9999`,
    ...(fields.enable_publicip === true && {
      public_connect_address: addresses
        .map((ip) => `203.0.113.${lastOf(ip)}:${isSasl ? 9095 : 9094}`)
        .join(','),
    }),
  };
}

function lastOf(address: string): string | undefined {
  return address.split('.')[3];
}

const portId = '00000000-0000-4000-8000-000000000000';

/** Returns the addresses for other VPCs by the private address of the broker. */
export function crossVpcOf({ cross_vpc_info }: Fields): Record<string, CrossVpcAddress> {
  return JSON.parse(`${cross_vpc_info || '{}'}`);
}
