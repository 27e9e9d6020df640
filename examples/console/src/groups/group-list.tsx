import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useConnection } from '../connection/dms-context.js';
import { hashOf } from '../route.js';
import { Empty } from '../ui/empty.js';
import { Loaded } from '../ui/loaded.js';
import { Pager } from '../ui/pager.js';
import { groupQuery } from './group-query.js';
import { GroupTable } from './group-table.js';

/** The consumer groups of an instance, and how far they are behind. */
export function GroupList({ instanceId, page }: { instanceId: string; page: number }) {
  const { dms } = useConnection();
  const query = useQuery({
    ...groupQuery(dms, instanceId, page),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <div className="heading">
        <h2>Consumer groups</h2>
      </div>
      <Loaded query={query} name="consumer groups">
        {({ groups, total }) => (
          <>
            {/* The service may send null instead of an empty list. */}
            {groups?.length ? (
              <GroupTable groups={groups} />
            ) : (
              <Empty title="No consumer groups">A group appears when a consumer joins it.</Empty>
            )}
            <Pager
              page={page}
              total={total}
              hashOf={(other) => hashOf({ instanceId, tab: 'groups', page: other })}
            />
          </>
        )}
      </Loaded>
    </>
  );
}
