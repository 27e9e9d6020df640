import type { ResourceEffect } from '../description/form.js';
import { addressesOf } from '../instances/addresses.js';
import { productOf } from '../instances/products.js';
import type { MockAnswer } from '../message.js';
import { Refusal } from '../protocol/refuse.js';
import { answer, filled } from '../resources/answer.js';
import { create } from '../resources/create.js';
import { addressed, bodyOf, type Call } from '../state/call.js';
import { childrenOf } from '../state/tree.js';

/** Creates a group without members and offsets. The product limits the number of groups, by `max_consumer_per_broker`. */
export function createKafkaConsumerGroup(call: Call, effect: ResourceEffect): MockAnswer {
  const instance = addressed(call, 'instance');
  const { product_id, broker_num } = instance.fields;
  const { length } = childrenOf(instance, effect.kind, call.state.clock.now());
  const product = productOf(call.description, `${product_id}`);
  const most = (product?.groupsPerBroker ?? 0) * Number(broker_num);
  if (length >= most) {
    const message = `would be one group more than the ${most} of max_consumer_per_broker`;
    throw new Refusal('DMS.10240019', { in: 'body', path: '', message });
  }
  const { group_desc = null } = bodyOf(call);
  const brokers = Math.max(addressesOf(instance).length, 1);
  create(call, effect, { group_desc, lag: 0, coordinator_id: length % brokers });
  return answer(call, filled(call, {}));
}
