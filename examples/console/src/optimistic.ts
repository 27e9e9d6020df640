import type { QueryClient, QueryKey } from '@tanstack/react-query';

/**
 * Returns callbacks of a mutation that show its result at once in all cached pages of a list, and take it back when the
 * call fails. Then the list is read again.
 *
 * @param change returns the page as it will be; it must not change the given one.
 */
export function optimistic<Page, Variables>(
  queryClient: QueryClient,
  queryKey: QueryKey,
  change: (page: Page, variables: Variables) => Page,
) {
  return {
    onMutate: async (variables: Variables) => {
      // A read in progress would overwrite the change with the old state.
      await queryClient.cancelQueries({ queryKey });
      const before = queryClient.getQueriesData<Page>({ queryKey });
      queryClient.setQueriesData<Page>({ queryKey }, (page) => page && change(page, variables));
      return before;
    },
    onError: (_error: Error, _variables: Variables, before?: [QueryKey, Page | undefined][]) => {
      for (const [key, page] of before ?? []) queryClient.setQueryData(key, page);
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey }),
  };
}
