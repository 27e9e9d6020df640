import type { ResourceEffect } from '../description/form.js';
import { crossVpcOf } from '../instances/addresses.js';
import type { MockAnswer } from '../message.js';
import { Refusal } from '../protocol/refuse.js';
import { answer } from '../resources/answer.js';
import { refuseBusy } from '../resources/change.js';
import { addressed, bodyOf, type Call } from '../state/call.js';

/**
 * Sets the addresses for other VPCs, which `cross_vpc_info` shows.
 *
 * The page asks for every broker. `DMS.00400062`, an invalid parameter, refuses a request that lacks one or has another host.
 */
export function updateInstanceCrossVpcIp(call: Call, { kind }: ResourceEffect): MockAnswer {
  const instance = addressed(call, kind);
  refuseBusy(call, kind);
  const { advertised_ip_contents: wanted } = bodyOf<{
    advertised_ip_contents: Record<string, string>;
  }>(call);
  const known = crossVpcOf(instance.fields);
  const missing = Object.keys(known).filter((ip) => !Object.hasOwn(wanted, ip));
  const strange = Object.keys(wanted).filter((ip) => !Object.hasOwn(known, ip));
  const reasons = [
    ...missing.map((ip) => ({ ip, message: 'is missing: list every broker' })),
    ...strange.map((ip) => ({ ip, message: 'is the address of no broker' })),
  ].map(({ ip, message }) => ({
    in: 'body' as const,
    path: `advertised_ip_contents.${ip}`,
    message,
  }));
  if (reasons.length > 0) throw new Refusal('DMS.00400062', ...reasons);
  const changed = Object.entries(known).map(([ip, address]) => ({
    ip,
    address: { ...address, advertised_ip: wanted[ip] ?? ip },
  }));
  const entries = changed.map(({ ip, address }) => [ip, address]);
  instance.fields.cross_vpc_info = JSON.stringify(Object.fromEntries(entries));
  const results = changed.map(({ ip, address }) => ({
    advertised_ip: address.advertised_ip,
    success: true,
    ip,
  }));
  return answer(call, { success: true, results });
}
