import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { InstanceList } from 'otc-dms-kafka';
import { useState } from 'react';
import { useConnection } from '../connection/dms-context.js';
import { ErrorPanel } from '../errors/error-panel.js';
import { hashOf } from '../route.js';
import { Confirm } from '../ui/confirm.js';
import { formatTime } from '../ui/format-time.js';
import { StatusBadge } from '../ui/status-badge.js';
import { ChangeWatch } from './change-watch.js';
import { deleteInstance } from './instance-changes.js';

/** An instance of the list, with its status while it changes. */
export function InstanceRow({ instance }: { instance: InstanceList['instances'][number] }) {
  const { dms, openSettings } = useConnection();
  const queryClient = useQueryClient();
  const [isAsking, setIsAsking] = useState(false);
  const deletion = useMutation(deleteInstance(dms, queryClient));
  const { instance_id, name, status } = instance;
  return (
    <li className="card">
      <div className="heading">
        <h2>
          <a href={hashOf({ instanceId: instance_id })}>{name}</a>
        </h2>
        <StatusBadge status={status} />
      </div>
      <dl className="facts">
        <div>
          <dt>Kafka</dt>
          <dd>{instance.engine_version ?? '–'}</dd>
        </div>
        <div>
          <dt>Brokers</dt>
          <dd>{instance.broker_num ?? '–'}</dd>
        </div>
        <div>
          <dt>Storage</dt>
          <dd>{instance.total_storage_space ?? '–'} GB</dd>
        </div>
        <div>
          <dt>Created</dt>
          <dd>{formatTime(instance.created_at)}</dd>
        </div>
      </dl>
      <div className="actions">
        <button
          type="button"
          className="danger"
          aria-label={`Delete ${name}`}
          disabled={status === 'DELETING'}
          onClick={() => setIsAsking(true)}
        >
          Delete
        </button>
      </div>
      <ChangeWatch instance={instance} />
      {deletion.error && (
        <ErrorPanel
          error={deletion.error}
          onRetry={() => deletion.mutate(instance_id)}
          onOpenSettings={openSettings}
        />
      )}
      {isAsking && (
        <Confirm
          title={`Delete ${name}?`}
          text="The instance, its topics and all messages are lost."
          action="Delete instance"
          onConfirm={() => deletion.mutate(instance_id)}
          onClose={() => setIsAsking(false)}
        />
      )}
    </li>
  );
}
