import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useConnection } from '../connection/dms-context.js';
import { BodyForm } from '../forms/body-form.js';
import { Dialog } from '../ui/dialog.js';
import { createTask } from './task-changes.js';
import { taskKinds } from './task-kinds.js';

/** Creates a Smart Connect task of one of the kinds. */
export function TaskDialog({ instanceId, onClose }: { instanceId: string; onClose: () => void }) {
  const { dms } = useConnection();
  const id = useId();
  const [label, setLabel] = useState(taskKinds[0]?.label);
  const creation = useMutation(createTask(dms, useQueryClient(), instanceId));
  const kind = taskKinds.find((candidate) => candidate.label === label);

  function choose(chosen: string) {
    // The reasons belong to the fields of the other kind.
    creation.reset();
    setLabel(chosen);
  }

  return (
    <Dialog title="Create a Smart Connect task" onClose={onClose}>
      <div className="field">
        <label htmlFor={id}>Copy messages</label>
        <select id={id} value={label} onChange={(event) => choose(event.target.value)}>
          {taskKinds.map((candidate) => (
            <option key={candidate.label}>{candidate.label}</option>
          ))}
        </select>
      </div>
      {kind && (
        <BodyForm
          key={kind.label}
          fields={kind.fields}
          action="Create task"
          error={creation.error}
          isSending={creation.isPending}
          onSend={(body) => creation.mutate({ ...kind.constants, ...body }, { onSuccess: onClose })}
          onCancel={onClose}
        />
      )}
    </Dialog>
  );
}
