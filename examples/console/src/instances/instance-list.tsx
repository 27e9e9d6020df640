import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useConnection } from '../connection/dms-context.js';
import { hashOf } from '../route.js';
import { Empty } from '../ui/empty.js';
import { Loaded } from '../ui/loaded.js';
import { Pager } from '../ui/pager.js';
import { instanceListQuery } from './instance-queries.js';
import { InstanceRow } from './instance-row.js';
import { OrderDialog } from './order-dialog.js';

/** The instances of the project. */
export function InstanceList({ page }: { page: number }) {
  const { dms } = useConnection();
  const [isOrdering, setIsOrdering] = useState(false);
  const query = useQuery({ ...instanceListQuery(dms, page), placeholderData: keepPreviousData });
  return (
    <>
      <div className="heading">
        <h1>Instances</h1>
        <button type="button" className="primary" onClick={() => setIsOrdering(true)}>
          Order an instance
        </button>
      </div>
      <Loaded query={query} name="instances">
        {({ instances, instance_num }) => (
          <>
            {instances.length === 0 && (
              <Empty title="No instances">
                {page > 1
                  ? 'This page is empty. Go back to the previous one.'
                  : 'Order the first Kafka instance of this project.'}
              </Empty>
            )}
            <ul className="cards">
              {instances.map((instance) => (
                <InstanceRow key={instance.instance_id} instance={instance} />
              ))}
            </ul>
            <Pager page={page} total={instance_num} hashOf={(other) => hashOf({ page: other })} />
          </>
        )}
      </Loaded>
      {isOrdering && <OrderDialog onClose={() => setIsOrdering(false)} />}
    </>
  );
}
