import type { TopicBatchDeleteResult } from 'otc-dms-kafka';

interface Props {
  result: TopicBatchDeleteResult;
  onRetry: (names: string[]) => void;
}

/** Result of a deletion for each topic. The service gives no reason for those that it keeps. */
export function DeletionResult({ result: { topics }, onRetry }: Props) {
  const names = (isDeleted: boolean) =>
    topics.filter(({ success }) => success === isDeleted).map(({ id }) => id);
  const [deleted, kept] = [names(true), names(false)];
  return (
    <section className={kept.length > 0 ? 'error' : 'note'} role="status">
      {deleted.length > 0 && <p>Deleted: {deleted.join(', ')}</p>}
      {kept.length > 0 && (
        <>
          <p>Not deleted: {kept.join(', ')}</p>
          <div className="actions">
            <button type="button" className="primary" onClick={() => onRetry(kept)}>
              Try again
            </button>
          </div>
        </>
      )}
    </section>
  );
}
