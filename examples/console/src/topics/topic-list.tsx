import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useConnection } from '../connection/dms-context.js';
import { hashOf } from '../route.js';
import { Empty } from '../ui/empty.js';
import { Loaded } from '../ui/loaded.js';
import { Pager } from '../ui/pager.js';
import { TopicDeletion } from './topic-deletion.js';
import { TopicDialog } from './topic-dialog.js';
import { topicQuery } from './topic-query.js';
import { TopicTable } from './topic-table.js';

/** The topics of an instance. */
export function TopicList({ instanceId, page }: { instanceId: string; page: number }) {
  const { dms } = useConnection();
  const [isCreating, setIsCreating] = useState(false);
  const [selected, setSelected] = useState<readonly string[]>([]);
  const query = useQuery({
    ...topicQuery(dms, instanceId, page),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <div className="heading">
        <h2>Topics</h2>
        <button type="button" className="primary" onClick={() => setIsCreating(true)}>
          Create a topic
        </button>
      </div>
      <TopicDeletion instanceId={instanceId} selected={selected} onStart={() => setSelected([])} />
      <Loaded query={query} name="topics">
        {({ topics, total }) => (
          <>
            {topics.length === 0 ? (
              <Empty title="No topics">Producers and consumers need a topic. Create one.</Empty>
            ) : (
              <TopicTable topics={topics} selected={selected} onSelect={setSelected} />
            )}
            <Pager
              page={page}
              total={total}
              hashOf={(other) => hashOf({ instanceId, tab: 'topics', page: other })}
            />
          </>
        )}
      </Loaded>
      {isCreating && <TopicDialog instanceId={instanceId} onClose={() => setIsCreating(false)} />}
    </>
  );
}
