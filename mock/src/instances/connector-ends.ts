import { sentFields } from '../resources/sent.js';
import { bodyOf, type Call, kindOf } from '../state/call.js';
import { childOf, type Fields } from '../state/tree.js';
import { objectIn } from '../state/world.js';

/**
 * Returns types, source and sink of a new Smart Connect task.
 *
 * Other clients leave out a type that is `NONE`, and find that the service fills in what they leave out: aliases,
 * protocol, mechanism and sizes here are those of the examples.
 */
export function connectorEnds(call: Call): Fields {
  const { source_type = 'NONE', sink_type = 'NONE' } = bodyOf(call);
  const { template = [] } = kindOf(call, 'connectorTask');
  const example = template
    .map((name) => objectIn(call.description, name))
    .find((one) => one.source_type === source_type && one.sink_type === sink_type);
  const sent = sentFields(call, call.operation.request, call.body);
  return {
    source_type,
    sink_type,
    source_task: end(call, example?.source_task, sent.source_task),
    sink_task: end(call, example?.sink_task, sent.sink_task),
  };
}

// Fields that say which system an end is; an example cannot know them.
const own = {
  instance_id: undefined,
  bootstrap_servers: undefined,
  user_name: '',
  redis_address: undefined,
  dcs_instance_id: undefined,
  obs_bucket_name: undefined,
  obs_path: '',
};

/** Returns an end of a task: null if it is not used, otherwise what was sent and the rest of the example. */
function end(call: Call, example: unknown, sent: unknown): unknown {
  if (typeof example !== 'object' || example === null) return null;
  const inExample = Object.entries(own).filter(([name]) => name in example);
  const fields: Fields = {
    ...structuredClone(example),
    ...Object.fromEntries(inExample),
    ...(sent as Fields | undefined),
  };
  const addresses = addressesOfPeer(call, fields.instance_id);
  if (addresses && fields.bootstrap_servers === undefined) fields.bootstrap_servers = addresses;
  return fields;
}

/** Returns the addresses of another instance of the project, which tasks show beside its ID. */
function addressesOfPeer(call: Call, id: unknown): unknown {
  const peer = childOf(call.project, 'instance', `${id}`, call.state.clock.now());
  return peer?.fields.kafka_private_connect_address;
}
