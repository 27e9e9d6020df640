import { mutationOptions, type QueryClient } from '@tanstack/react-query';
import type { DmsClient, InstanceCreateRequest, InstanceList } from 'otc-dms-kafka';
import { optimistic } from '../optimistic.js';
import { changeKey, withStatus } from './change-query.js';
import { instanceListKey, instancesKey } from './instance-queries.js';

/** Orders an instance. The list shows it while it is being created. */
export function orderInstance(dms: DmsClient, queryClient: QueryClient) {
  return mutationOptions({
    // A cast: the service checks what the form has.
    mutationFn: (body: object) =>
      dms.createInstanceByEngine({ body: body as InstanceCreateRequest }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: instancesKey }),
  });
}

/** Deletes an instance. It is shown as being deleted at once, and as before if the service refuses. */
export function deleteInstance(dms: DmsClient, queryClient: QueryClient) {
  const { onError, ...callbacks } = optimistic<InstanceList, string>(
    queryClient,
    instanceListKey,
    (page, instance_id) => withStatus(page, instance_id, 'DELETING'),
  );
  return mutationOptions({
    ...callbacks,
    mutationFn: async (instance_id: string) => await dms.deleteInstance({ instance_id }),
    onError: async (error, instance_id, before) => {
      onError(error, instance_id, before);
      // The instance does not go, so nothing waits for that any more.
      await queryClient.cancelQueries({ queryKey: changeKey(instance_id) });
    },
  });
}
