import type { ConsumerGroup } from 'otc-dms-kafka';
import { StatusBadge } from '../ui/status-badge.js';

/** Consumer groups as a table. */
export function GroupTable({ groups }: { groups: readonly ConsumerGroup[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Group</th>
          <th scope="col">State</th>
          <th scope="col">Lag</th>
          <th scope="col">Description</th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ group_id, state, lag, group_desc }) => (
          <tr key={group_id}>
            <th scope="row">{group_id}</th>
            <td data-label="State">{state ? <StatusBadge status={state} /> : '–'}</td>
            <td data-label="Lag" className={lag ? 'number behind' : 'number'}>
              {lag === undefined ? '–' : `${lag.toLocaleString()} messages`}
            </td>
            <td data-label="Description">{group_desc || '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
