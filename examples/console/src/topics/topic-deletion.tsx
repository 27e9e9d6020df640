import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useConnection } from '../connection/dms-context.js';
import { ErrorPanel } from '../errors/error-panel.js';
import { Confirm } from '../ui/confirm.js';
import { DeletionResult } from './deletion-result.js';
import { deleteTopics } from './topic-changes.js';

interface Props {
  instanceId: string;
  /** Names of the topics to delete. */
  selected: readonly string[];
  /** Called when the deletion begins. */
  onStart: () => void;
}

/** Deletes the selected topics, and says which of them the service kept. */
export function TopicDeletion({ instanceId, selected, onStart }: Props) {
  const { dms, openSettings } = useConnection();
  const [isAsking, setIsAsking] = useState(false);
  const deletion = useMutation(deleteTopics(dms, useQueryClient(), instanceId));

  function remove() {
    deletion.mutate([...selected]);
    onStart();
  }

  return (
    <>
      {selected.length > 0 && (
        <div className="actions selection">
          <span>{selected.length} selected</span>
          <button type="button" className="danger" onClick={() => setIsAsking(true)}>
            Delete selected
          </button>
        </div>
      )}
      {deletion.error && (
        <ErrorPanel
          error={deletion.error}
          onRetry={() => deletion.mutate(deletion.variables ?? [])}
          onOpenSettings={openSettings}
        />
      )}
      {deletion.data && (
        <DeletionResult result={deletion.data} onRetry={(names) => deletion.mutate(names)} />
      )}
      {isAsking && (
        <Confirm
          title={`Delete ${selected.length === 1 ? 'one topic' : `${selected.length} topics`}?`}
          text={`All messages of ${selected.join(', ')} are lost.`}
          action="Delete topics"
          onConfirm={remove}
          onClose={() => setIsAsking(false)}
        />
      )}
    </>
  );
}
