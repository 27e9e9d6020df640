import { Refusal } from '../protocol/refuse.js';
import type { Call } from '../state/call.js';
import { exampleOf } from '../state/world.js';

/**
 * Refuses availability zones that `listAvailableZones` does not have.
 *
 * @throws {Refusal} with `DMS.00400042`.
 */
export function refuseUnknownZones({ description }: Call, zones: readonly string[]): void {
  const { value } = exampleOf(description, 'listAvailableZones.200.three-zones');
  const known = (value as { available_zones: { id: string }[] }).available_zones.map(
    ({ id }) => id,
  );
  const strange = zones.findIndex((zone) => !known.includes(zone));
  if (strange < 0) return;
  const message = `is no availability zone; there are ${known.join(', ')}`;
  throw new Refusal('DMS.00400042', { in: 'body', path: `available_zones[${strange}]`, message });
}
