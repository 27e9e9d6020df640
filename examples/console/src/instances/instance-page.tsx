import { useQuery } from '@tanstack/react-query';
import { useConnection } from '../connection/dms-context.js';
import { GroupList } from '../groups/group-list.js';
import { hashOf, type Tab, tabs } from '../route.js';
import { TaskList } from '../tasks/task-list.js';
import { TopicList } from '../topics/topic-list.js';
import { Loaded } from '../ui/loaded.js';
import { instanceQuery } from './instance-queries.js';
import { InstanceSummary } from './instance-summary.js';

const lists = { topics: TopicList, groups: GroupList, tasks: TaskList };
const titles = { topics: 'Topics', groups: 'Consumer groups', tasks: 'Smart Connect' };

interface Props {
  instanceId: string;
  tab: Tab;
  page: number;
}

/** An instance with one of its lists. */
export function InstancePage({ instanceId, tab, page }: Props) {
  const { dms } = useConnection();
  const query = useQuery(instanceQuery(dms, instanceId));
  const List = lists[tab];
  return (
    <>
      <p>
        <a href="#/">All instances</a>
      </p>
      <Loaded query={query} name="the instance">
        {(instance) => (
          <>
            <InstanceSummary instance={instance} />
            <nav className="tabs" aria-label="Lists of the instance">
              {tabs.map((name) => (
                <a
                  key={name}
                  href={hashOf({ instanceId, tab: name })}
                  aria-current={name === tab ? 'page' : undefined}
                >
                  {titles[name]}
                </a>
              ))}
            </nav>
            <List key={tab} instanceId={instanceId} page={page} />
          </>
        )}
      </Loaded>
    </>
  );
}
