/** A partition of a topic. All replicas are in sync. */
export interface Partition {
  readonly partition: number;
  /** Brokers that hold a replica, the leader first. */
  readonly replicas: readonly number[];
  /** Offset of the oldest message. */
  readonly start: number;
  /** Offset of the next message. */
  readonly end: number;
  /** Size of one replica. */
  readonly bytes: number;
  /** Space on a disk, in bytes, where an example shows it rounded. @default `bytes` in whole blocks */
  readonly diskBytes?: number | undefined;
  /** Time of the latest message; 0 if there has been none, as other clients see it. */
  readonly updatedMs: number;
}
