import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useConnection } from '../connection/dms-context.js';
import { ErrorPanel } from '../errors/error-panel.js';
import { hashOf } from '../route.js';
import { Empty } from '../ui/empty.js';
import { Loaded } from '../ui/loaded.js';
import { Pager } from '../ui/pager.js';
import { deleteTask } from './task-changes.js';
import { TaskDialog } from './task-dialog.js';
import { taskQuery } from './task-queries.js';
import { TaskRow } from './task-row.js';

/** The Smart Connect tasks of an instance. */
export function TaskList({ instanceId, page }: { instanceId: string; page: number }) {
  const { dms, openSettings } = useConnection();
  // Not in the row, which vanishes before the answer is there.
  const deletion = useMutation(deleteTask(dms, useQueryClient(), instanceId));
  const [isCreating, setIsCreating] = useState(false);
  const query = useQuery({
    ...taskQuery(dms, instanceId, page),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <div className="heading">
        <h2>Smart Connect tasks</h2>
        <button type="button" className="primary" onClick={() => setIsCreating(true)}>
          Create a task
        </button>
      </div>
      {deletion.error && (
        <ErrorPanel
          error={deletion.error}
          onRetry={() => deletion.mutate(deletion.variables)}
          onOpenSettings={openSettings}
        />
      )}
      <Loaded query={query} name="tasks">
        {({ tasks, total_number }) => (
          <>
            {tasks.length === 0 && (
              <Empty title="No tasks">A task copies messages to or from this instance.</Empty>
            )}
            <ul className="cards">
              {tasks.map((task) => (
                <TaskRow
                  key={task.id}
                  instanceId={instanceId}
                  task={task}
                  onDelete={deletion.mutate}
                />
              ))}
            </ul>
            <Pager
              page={page}
              total={total_number}
              hashOf={(other) => hashOf({ instanceId, tab: 'tasks', page: other })}
            />
          </>
        )}
      </Loaded>
      {isCreating && <TaskDialog instanceId={instanceId} onClose={() => setIsCreating(false)} />}
    </>
  );
}
