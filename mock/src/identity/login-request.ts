import type { Reason } from '../message.js';

/** The parts of a login that the mock looks at. */
export interface Login {
  readonly methods: readonly string[];
  readonly password: string;
  readonly user: { readonly id?: string | undefined; readonly name?: string | undefined };
  readonly domain: { readonly id?: string | undefined; readonly name?: string | undefined };
  /** Project of the token; undefined for a token of the domain. */
  readonly project?: { readonly id?: string | undefined; readonly name?: string | undefined };
}

/**
 * Reads a login by password, with or without a passcode.
 *
 * @returns the reason when its form is wrong.
 */
export function readLogin(text: string): Login | Reason {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return wrong('', 'is not JSON');
  }
  const methods = at(body, 'auth', 'identity', 'methods');
  if (!Array.isArray(methods) || !methods.includes('password')) {
    return wrong('auth.identity.methods', 'must include password');
  }
  const user = at(body, 'auth', 'identity', 'password', 'user');
  const place = 'auth.identity.password.user';
  const [id, name] = [textOrNothing(at(user, 'id')), textOrNothing(at(user, 'name'))];
  const password = at(user, 'password');
  const domain = {
    id: textOrNothing(at(user, 'domain', 'id')),
    name: textOrNothing(at(user, 'domain', 'name')),
  };
  if (!id && !name) return wrong(place, 'must have id or name');
  if (!id && !domain.id && !domain.name) {
    return wrong(`${place}.domain`, 'must have id or name, as the user is given by name');
  }
  if (typeof password !== 'string') return wrong(`${place}.password`, 'must be a text');
  const login = { methods: methods.map(String), password, user: { id, name }, domain };
  const scope = at(body, 'auth', 'scope', 'project');
  if (scope === undefined) return login;
  const project = { id: textOrNothing(at(scope, 'id')), name: textOrNothing(at(scope, 'name')) };
  if (!project.id && !project.name) return wrong('auth.scope.project', 'must have id or name');
  return { ...login, project };
}

function wrong(path: string, message: string): Reason {
  return { in: 'body', path, message };
}

/** Returns the value at a path of names; undefined when there is none. */
function at(value: unknown, ...path: string[]): unknown {
  let inner = value;
  for (const name of path) {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, name))
      return undefined;
    // A cast: any object can be asked for a name.
    inner = (inner as Record<string, unknown>)[name];
  }
  return inner;
}

function textOrNothing(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
