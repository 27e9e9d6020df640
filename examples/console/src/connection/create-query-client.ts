import { QueryClient } from '@tanstack/react-query';

/** Creates the cache of the console. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // The client retries where that is safe.
        retry: false,
        // A mock on this machine can be reached without a network.
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  });
}
