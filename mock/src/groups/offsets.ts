import type { Stored } from '../state/tree.js';

/** Position of a group in a partition, as `showGroup` shows it. */
export interface GroupOffset {
  readonly partition: number;
  readonly lag: number;
  readonly topic: string;
  readonly message_current_offset: number;
  readonly message_log_end_offset: number;
}

/** Returns the positions of a group. */
export function offsetsOf({ fields }: Stored): readonly GroupOffset[] {
  // A cast: the field has this type in the schema.
  return (fields.group_message_offsets ?? []) as readonly GroupOffset[];
}

/** Replaces the positions of a group, with the lag that its list shows. */
export function setOffsets({ fields }: Stored, offsets: readonly GroupOffset[]): void {
  fields.group_message_offsets = offsets;
  fields.lag = offsets.reduce((sum, { lag }) => sum + lag, 0);
}

/** Returns the number of consumers that have joined a group. */
export function membersIn({ fields }: Stored): number {
  return Array.isArray(fields.members) ? fields.members.length : 0;
}
