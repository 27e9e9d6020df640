import { queryOptions } from '@tanstack/react-query';
import type { DmsClient } from 'otc-dms-kafka';

/** Products and zones that can be ordered. */
export function catalogueQuery(dms: DmsClient) {
  return queryOptions({
    queryKey: ['catalogue'],
    // They rarely change.
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => {
      const [{ products }, { available_zones }] = await Promise.all([
        dms.listEngineProducts({}, { signal }),
        dms.listAvailableZones({}, { signal }),
      ]);
      return {
        products: products.flatMap(({ product_id }) => product_id ?? []),
        zones: available_zones.flatMap(({ code }) => code ?? []),
      };
    },
  });
}
