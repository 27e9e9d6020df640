import type { ResourceEffect } from '../description/form.js';
import { addressesOf, addressFields, freeAddresses } from '../instances/addresses.js';
import { largerProducts, type Product, productOf } from '../instances/products.js';
import { sizeFields } from '../instances/size.js';
import type { MockAnswer } from '../message.js';
import { Refusal } from '../protocol/refuse.js';
import { answer } from '../resources/answer.js';
import { addBackgroundTask } from '../resources/background-task.js';
import { refuseBusy, startChange } from '../resources/change.js';
import { newId } from '../resources/create.js';
import { addressed, bodyOf, type Call } from '../state/call.js';
import type { Fields, Stored } from '../state/tree.js';

/**
 * Enlarges an instance: after `EXTENDING`, it has the new storage, brokers or product, and all that follows from it.
 *
 * The rules are those of the page, the codes those of the catalogue. No page names the background task, so that it has the
 * name of the operation.
 */
export function resizeEngineInstance(call: Call, effect: ResourceEffect): MockAnswer {
  const instance = addressed(call, effect.kind);
  refuseBusy(call, effect.kind);
  const { fields } = instance;
  const product = productOf(call.description, `${fields.product_id}`);
  if (!product || fields.type === 'single')
    throw refusal('DMS.00400009', 'oper_type', notResizable);
  const grow = { storage: moreStorage, horizontal: moreBrokers, vertical: otherProduct };
  const body = bodyOf(call);
  const after = grow[body.oper_type as keyof typeof grow](instance, product, body, call);
  startChange(call, effect, instance, after);
  addBackgroundTask(call, instance, { name: call.operation.operationId, params: body });
  return answer(call, { job_id: newId('00000000-0000-4000-8000-000000000000') });
}

const notResizable = 'is not possible: a single node cannot be changed';
const maxExpansions = 20;

function moreStorage({ fields, hidden }: Stored, product: Product, body: Fields): Fields {
  const [storage, brokers] = [Number(body.new_storage_space), Number(fields.broker_num)];
  const times = Number(hidden.expansions ?? 0);
  if (times >= maxExpansions)
    throw refusal('DMS.00400124', 'oper_type', `was done ${times} times, the most for an instance`);
  const [current, most] = [Number(fields.total_storage_space), product.maxStorage * brokers];
  if (storage <= current || storage > most)
    throw refusal('DMS.00400500', 'new_storage_space', `must be above ${current}, up to ${most}`);
  hidden.expansions = times + 1;
  return sizeFields(product, brokers, storage);
}

function moreBrokers(instance: Stored, product: Product, body: Fields, call: Call): Fields {
  const { fields, hidden } = instance;
  const [brokers, before] = [Number(body.new_broker_num), Number(fields.broker_num)];
  if (brokers <= before || brokers > product.maxBrokers) {
    const message = `must be above ${before}, up to ${product.maxBrokers}`;
    throw refusal('DMS.00400062', 'new_broker_num', message);
  }
  const storage = (Number(fields.total_storage_space) / before) * brokers;
  if (body.new_storage_space !== undefined && body.new_storage_space !== storage)
    throw refusal(
      'DMS.00400500',
      'new_storage_space',
      `must be ${storage}: each broker keeps its storage`,
    );
  if (fields.enable_publicip === true && !body.publicip_id)
    throw refusal('DMS.00400128', 'publicip_id', 'is missing; the instance has public access');
  const added = freeAddresses(call, brokers - before, body.tenant_ips as string[] | undefined);
  const addresses = [...addressesOf(instance), ...added];
  hidden.addresses = addresses;
  return { ...sizeFields(product, brokers, storage), ...addressFields(fields, addresses) };
}

function otherProduct({ fields }: Stored, { id }: Product, body: Fields, call: Call): Fields {
  const wanted = `${body.new_product_id}`;
  const offered = largerProducts(call.description, id).map(({ product_id }) => product_id);
  const product = productOf(call.description, wanted);
  if (!product || !offered.includes(wanted)) {
    const message = `must be one of showEngineInstanceExtendProductInfo: ${offered.join(', ') || 'none'}`;
    throw refusal('DMS.00400009', 'new_product_id', message);
  }
  return sizeFields(product, Number(fields.broker_num), Number(fields.total_storage_space));
}

function refusal(code: string, path: string, message: string): Refusal {
  return new Refusal(code, { in: 'body', path, message });
}
