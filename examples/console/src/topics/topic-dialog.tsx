import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useConnection } from '../connection/dms-context.js';
import { BodyForm } from '../forms/body-form.js';
import { Dialog } from '../ui/dialog.js';
import { createTopic } from './topic-changes.js';
import { topicFields } from './topic-fields.js';

/** Creates a topic. */
export function TopicDialog({ instanceId, onClose }: { instanceId: string; onClose: () => void }) {
  const { dms } = useConnection();
  const creation = useMutation(createTopic(dms, useQueryClient(), instanceId));
  return (
    <Dialog title="Create a topic" onClose={onClose}>
      <BodyForm
        fields={topicFields}
        action="Create topic"
        error={creation.error}
        isSending={creation.isPending}
        onSend={(body) => creation.mutate(body, { onSuccess: onClose })}
        onCancel={onClose}
      />
    </Dialog>
  );
}
