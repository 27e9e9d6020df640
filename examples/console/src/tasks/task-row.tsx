import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { SmartConnectTask } from 'otc-dms-kafka';
import { useState } from 'react';
import { useConnection } from '../connection/dms-context.js';
import { ErrorPanel } from '../errors/error-panel.js';
import { Facts } from '../errors/facts.js';
import { Confirm } from '../ui/confirm.js';
import { formatTime } from '../ui/format-time.js';
import { StatusBadge } from '../ui/status-badge.js';
import { pauseTask, resumeTask } from './task-changes.js';
import { taskStartQuery } from './task-queries.js';
import { taskRoute } from './task-route.js';

interface Props {
  instanceId: string;
  task: SmartConnectTask;
  onDelete: (id: string) => void;
}

/** A task of the list, with what can be done with it. */
export function TaskRow({ instanceId, task, onDelete }: Props) {
  const { dms, openSettings } = useConnection();
  const queryClient = useQueryClient();
  const [isAsking, setIsAsking] = useState(false);
  const start = useQuery(taskStartQuery(dms, queryClient, instanceId, task));
  const pause = useMutation(pauseTask(dms, queryClient, instanceId));
  const resume = useMutation(resumeTask(dms, queryClient, instanceId));
  const { id, task_name, status } = task;
  const changes = [pause, resume];
  const failed = changes.find(({ isError }) => isError);
  const isBusy = changes.some(({ isPending }) => isPending);

  return (
    <li className="card" aria-busy={isBusy}>
      <div className="heading">
        <h3>{task_name}</h3>
        <StatusBadge status={status} />
      </div>
      <Facts facts={[...taskRoute(task), ['Created', formatTime(task.create_time)]]} />
      <div className="actions">
        {status === 'PAUSED' ? (
          <button
            type="button"
            aria-label={`Resume ${task_name}`}
            disabled={isBusy}
            onClick={() => resume.mutate(id)}
          >
            Resume
          </button>
        ) : (
          <button
            type="button"
            aria-label={`Pause ${task_name}`}
            disabled={isBusy || status !== 'RUNNING'}
            onClick={() => pause.mutate(id)}
          >
            Pause
          </button>
        )}
        <button
          type="button"
          className="danger"
          aria-label={`Delete ${task_name}`}
          disabled={isBusy}
          onClick={() => setIsAsking(true)}
        >
          Delete
        </button>
      </div>
      {start.error && <ErrorPanel error={start.error} onRetry={() => start.refetch()} />}
      {failed?.error && (
        <ErrorPanel
          error={failed.error}
          onRetry={() => failed.mutate(id)}
          onOpenSettings={openSettings}
        />
      )}
      {isAsking && (
        <Confirm
          title={`Delete ${task_name}?`}
          text="It copies no more messages. Messages that were copied stay."
          action="Delete task"
          onConfirm={() => onDelete(id)}
          onClose={() => setIsAsking(false)}
        />
      )}
    </li>
  );
}
