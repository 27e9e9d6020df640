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
export const leavingNoTrace: Readonly<Record<string, string>> = {};

/** What an operation needs before its documented request can succeed in the world of the examples. */
export const preparations: Readonly<
  Record<
    string,
    {
      before?: { operationId: string; args: Record<string, unknown> }[];
      change?: (args: object) => object;
    }
  >
> = {};
