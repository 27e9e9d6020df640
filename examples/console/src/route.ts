import { useSyncExternalStore } from 'react';

export const tabs = ['topics', 'groups', 'tasks'] as const;
export type Tab = (typeof tabs)[number];

/** Place in the console. Without an instance it is the list of instances. */
export interface Route {
  instanceId: string | undefined;
  tab: Tab;
  /** Page of the list, from 1. */
  page: number;
}

/** Reads an address such as `#/instances/<id>/topics?page=2`. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [, instanceId, name] = path.split('/');
  const page = Number(new URLSearchParams(query).get('page'));
  return {
    instanceId: instanceId ? decoded(instanceId) : undefined,
    tab: tabs.find((tab) => tab === name) ?? 'topics',
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** Returns the address of a place. */
export function hashOf({ instanceId, tab = 'topics', page = 1 }: Partial<Route>): string {
  const path = instanceId ? `#/instances/${encodeURIComponent(instanceId)}/${tab}` : '#/';
  return page > 1 ? `${path}?page=${page}` : path;
}

/** Returns the place that the address names, and follows it. */
export function useRoute(): Route {
  return parseRoute(useSyncExternalStore(followHash, () => window.location.hash));
}

function followHash(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray percent sign.
    return text;
  }
}
