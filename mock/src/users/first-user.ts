import { Refusal } from '../protocol/refuse.js';
import { addressed, type Call } from '../state/call.js';
import { childOf, newStored, putChild } from '../state/tree.js';

/**
 * Gives an instance the user that was set when SASL was enabled, before its other users.
 *
 * @throws {Refusal} with `DMS.00400971`, which the catalogue has for an instance without SASL.
 */
export function withFirstUser(call: Call): void {
  const instance = addressed(call, 'instance');
  const { ssl_enable: isSasl, access_user: name, created_at: createdAt } = instance.fields;
  if (isSasl !== true) {
    const message = 'names an instance that was created without SASL';
    throw new Refusal('DMS.00400971', { in: 'path', path: 'instance_id', message });
  }
  if (typeof name !== 'string' || childOf(instance, 'user', name, call.state.clock.now())) return;
  const others = [...(instance.children.get('user') ?? [])];
  instance.children.delete('user');
  const first = newStored({
    user_name: name,
    role: 'admin',
    default_app: false,
    created_time: Number(createdAt),
  });
  for (const [id, user] of [[name, first] as const, ...others])
    putChild(instance, 'user', id, user);
}

/**
 * Refuses the name of the user, or its reverse, as password: the rule of the page that no schema can express.
 *
 * @throws {Refusal} with `DMS.00400019`, which the catalogue has for passwords.
 */
export function refusePassword(password: string, user: string, path: string): void {
  const isName = [user, [...user].reverse().join('')].includes(password);
  if (!isName) return;
  const message = 'must not be the user name or its reverse';
  throw new Refusal('DMS.00400019', { in: 'body', path, message });
}
