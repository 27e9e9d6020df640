import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useConnection } from '../connection/dms-context.js';
import { ErrorPanel } from '../errors/error-panel.js';

interface Props<T> {
  query: UseQueryResult<T>;
  /** Name of the content, for the text while it loads. */
  name: string;
  children: (content: T) => ReactNode;
}

/** Shows the content of a query, or that it is loading, or why it failed. Old content stays beside a failure. */
export function Loaded<T>({ query, name, children }: Props<T>) {
  const { openSettings } = useConnection();
  const { data, error, isFetching, refetch } = query;
  return (
    <div aria-busy={isFetching}>
      {error && (
        <ErrorPanel error={error} onRetry={() => refetch()} onOpenSettings={openSettings} />
      )}
      {data === undefined && !error && (
        <p className="loading" role="status">
          Loading {name}…
        </p>
      )}
      {data !== undefined && children(data)}
    </div>
  );
}
