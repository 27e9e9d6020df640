import type { Instance } from 'otc-dms-kafka';
import { Facts } from '../errors/facts.js';
import { StatusBadge } from '../ui/status-badge.js';
import { ChangeWatch } from './change-watch.js';

/** Name, status and size of an instance. */
export function InstanceSummary({ instance }: { instance: Instance }) {
  return (
    <>
      <div className="heading">
        <h1>{instance.name}</h1>
        <StatusBadge status={instance.status} />
      </div>
      <Facts
        facts={[
          ['Kafka', instance.engine_version ?? '–'],
          ['Brokers', `${instance.broker_num ?? '–'}`],
          [
            'Storage',
            `${instance.used_storage_space ?? 0} of ${instance.total_storage_space ?? 0} GB`,
          ],
          ['Addresses', instance.connect_address || '–'],
          ['ID', instance.instance_id],
        ]}
      />
      <ChangeWatch instance={instance} />
    </>
  );
}
