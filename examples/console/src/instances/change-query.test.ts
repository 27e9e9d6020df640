import type { InstanceList } from 'otc-dms-kafka';
import { describe, expect, it } from 'vitest';
import { createQueryClient } from '../connection/create-query-client.js';
import { dms, mockService, shop } from '../test-support/mocked-service.js';
import { changeQuery, isChanging, withStatus } from './change-query.js';
import { instanceListQuery } from './instance-queries.js';

await mockService();

describe('isChanging', () => {
  it.each(['CREATING', 'DELETING', 'EXTENDING', 'A_NEW_STATUS'])('is true for %s', (status) => {
    expect(isChanging(status)).toBe(true);
  });

  it.each(['RUNNING', 'ERROR', 'CREATEFAILED', 'FROZEN'])('is false for %s', (status) => {
    expect(isChanging(status)).toBe(false);
  });
});

describe('changeQuery', () => {
  it('shows the status that the service has', async () => {
    const queryClient = createQueryClient();
    const list = instanceListQuery(dms, 1);
    await queryClient.fetchQuery(list);
    const status = () =>
      queryClient
        .getQueryData<InstanceList>(list.queryKey)
        ?.instances.find(({ instance_id }) => instance_id === shop)?.status;
    queryClient.setQueryData<InstanceList>(list.queryKey, (page) =>
      withStatus(page, shop, 'CREATING'),
    );
    expect(status()).toBe('CREATING');
    const instance = { instance_id: shop, status: 'CREATING' };
    await queryClient.fetchQuery(changeQuery(dms, queryClient, instance));
    expect(status()).toBe('RUNNING');
  });
});
