const kinds: Record<string, string> = {
  RUNNING: 'good',
  STABLE: 'good',
  PAUSED: 'quiet',
  WAITING: 'quiet',
  EMPTY: 'quiet',
  DEAD: 'bad',
  ERROR: 'bad',
  CREATEFAILED: 'bad',
  EXTENDEDFAILED: 'bad',
  ROLLBACKFAILED: 'bad',
  FROZEN: 'bad',
};

/** A status. One that the console does not know looks like one that is changing. */
export function StatusBadge({ status }: { status: string }) {
  return <span className={`badge ${kinds[status.toUpperCase()] ?? 'busy'}`}>{status}</span>;
}
