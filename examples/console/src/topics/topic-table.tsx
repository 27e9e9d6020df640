import type { KafkaTopic } from 'otc-dms-kafka';

interface Props {
  topics: readonly KafkaTopic[];
  /** Names of the selected topics, also those of other pages. */
  selected: readonly string[];
  onSelect: (names: readonly string[]) => void;
}

/** Topics as a table, in which they can be selected. */
export function TopicTable({ topics, selected, onSelect }: Props) {
  function toggle(name: string) {
    const rest = selected.filter((other) => other !== name);
    onSelect(rest.length < selected.length ? rest : [...selected, name]);
  }
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Topic</th>
          <th scope="col">Partitions</th>
          <th scope="col">Replicas</th>
          <th scope="col">Retention</th>
          <th scope="col">Description</th>
        </tr>
      </thead>
      <tbody>
        {topics.map(({ name, partition, replication, retention_time, topic_desc }) => (
          <tr key={name}>
            <th scope="row">
              <label className="choice">
                <input
                  type="checkbox"
                  checked={selected.includes(name)}
                  onChange={() => toggle(name)}
                />
                {name}
              </label>
            </th>
            <td data-label="Partitions">{partition ?? '–'}</td>
            <td data-label="Replicas">{replication ?? '–'}</td>
            <td data-label="Retention">
              {retention_time === undefined ? '–' : `${retention_time} h`}
            </td>
            <td data-label="Description">{topic_desc || '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
