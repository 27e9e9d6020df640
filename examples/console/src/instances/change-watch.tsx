import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Instance } from 'otc-dms-kafka';
import { useConnection } from '../connection/dms-context.js';
import { ErrorPanel } from '../errors/error-panel.js';
import { changeQuery } from './change-query.js';

/** Follows an instance while it changes. It shows nothing, unless the change fails. */
export function ChangeWatch({ instance }: { instance: Pick<Instance, 'instance_id' | 'status'> }) {
  const { dms, openSettings } = useConnection();
  const change = useQuery(changeQuery(dms, useQueryClient(), instance));
  if (!change.error) return null;
  return (
    <ErrorPanel
      error={change.error}
      onRetry={() => change.refetch()}
      onOpenSettings={openSettings}
    />
  );
}
