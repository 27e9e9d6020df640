/** Operations that are named `create` and create no object with an ID of its own, with the reason. */
export const notCreating: Readonly<Record<string, string>> = {
  createConnector: 'enables Smart Connect of an instance',
  createPartition: 'adds partitions to a topic',
  createReassignmentTask: 'starts a background task, which the service names',
};

/** Kinds with a list and no operation that creates an object, with the reason. */
export const notCreated: Readonly<Record<string, string>> = {
  backgroundTask: 'only the service starts one',
  config: 'each instance has the same parameters',
};

/** Kinds that have no operation to delete one object: an operation that deletes a list, and its body. */
export const deletedInBatches: Readonly<
  Record<string, { operationId: string; body: (id: string) => object }>
> = {
  topic: { operationId: 'batchDeleteInstanceTopic', body: (id) => ({ topics: [id] }) },
  user: {
    operationId: 'batchDeleteInstanceUsers',
    body: (id) => ({ action: 'delete', users: [id] }),
  },
};

const withSeconds = (time: string) => (/^\d\d:\d\d$/.test(time) ? `${time}:00` : time);

/** Fields whose value is shown in another form than it is sent. */
export const shownAs: Readonly<Record<string, (sent: string) => string>> = {
  maintain_begin: withSeconds,
  maintain_end: withSeconds,
};

/** Operations that change nothing that an answer shows, with the reason. */
export const leavingNoTrace: Readonly<Record<string, string>> = {
  resetPassword: 'no answer shows a password',
  resetUserPassword: 'no answer shows a password',
};

/** A call before another. */
interface Step {
  operationId: string;
  args: Record<string, unknown>;
}

const shop = { instance_id: '9f3c1d52-6b7e-4c1a-8d24-5e0f7a91b3c6' };
/** An instance without Smart Connect. */
const plain = { instance_id: '59f6d088-2c41-4b7e-9a63-d18e5f0c7b24' };
const task = { ...shop, task_id: '8a205bbd-7181-4b5e-9bd6-37274ce84577' };

/** Preparations that let the documented request of an operation succeed in the world: earlier calls, other arguments. */
export const preparations: Readonly<
  Record<string, { before?: Step[]; args?: Record<string, unknown> }>
> = {
  // The examples name groups that the world does not have.
  batchDeleteGroup: { args: { body: { group_ids: ['analytics-export'] } } },
  createConnector: { args: plain },
  deleteConnector: {
    args: plain,
    before: [{ operationId: 'createConnector', args: { ...plain, body: {} } }],
  },
  // A group without members.
  deleteGroup: { args: { group: 'analytics-export' } },
  resetMessageOffset: { args: { group: 'analytics-export' } },
  // The examples have the values that the instance has.
  updateInstance: { args: { body: { name: 'renamed' } } },
  resumeConnectorTask: { before: [{ operationId: 'pauseConnectorTask', args: task }] },
};
