import {
  type DmsClient,
  type Instance,
  type ResizeEngineInstanceArguments,
  type SmartConnectTask,
  type WaitProgress,
  waitForConnectorTask,
  waitForInstance,
  waitForInstanceDeletion,
  waitForInstanceResize,
} from 'otc-dms-kafka';
import {
  type ErrorCode,
  errorCodes,
  type KnownError,
  type KnownErrorCode,
} from 'otc-dms-kafka/error-codes';
import { describe, expectTypeOf, it } from 'vitest';

describe('functions that wait', () => {
  const waiting = { dms: {} as DmsClient, ids: { instance_id: 'i', task_id: 't' } };

  it('return what they polled', () => {
    const { dms, ids } = waiting;
    const instance = { instance_id: 'i' };
    expectTypeOf(waitForInstance(dms, instance)).resolves.toEqualTypeOf<Instance>();
    expectTypeOf(waitForConnectorTask(dms, ids)).resolves.toEqualTypeOf<SmartConnectTask>();
    expectTypeOf(waitForInstanceDeletion(dms, instance)).resolves.toEqualTypeOf<
      Instance | undefined
    >();
  });

  it('need a client with one operation', () => {
    const dms = { showInstance: async () => ({}) as Instance };
    expectTypeOf(waitForInstance).toBeCallableWith(dms, { instance_id: 'i' });
  });

  it('take the arguments of the operation that started the change', () => {
    const { dms } = waiting;
    const change: ResizeEngineInstanceArguments = {
      engine: 'kafka',
      instance_id: 'i',
      body: { oper_type: 'storage', new_storage_space: 900 },
    };
    waitForInstanceResize(dms, change);
    // @ts-expect-error the body says what to wait for
    waitForInstanceResize(dms, { instance_id: 'i' });
  });

  it('require the arguments of the poll, and refuse unknown options', () => {
    const { dms, ids } = waiting;
    // @ts-expect-error task_id is missing
    waitForConnectorTask(dms, { instance_id: 'i' });
    // @ts-expect-error there is no such option
    waitForConnectorTask(dms, ids, { intervalMS: 1 });
    waitForConnectorTask(dms, ids, {
      onProgress: (progress) =>
        expectTypeOf(progress).toEqualTypeOf<WaitProgress<SmartConnectTask>>(),
    });
  });
});

describe('error codes', () => {
  it('are known, and stay open', () => {
    expectTypeOf<'DMS.00404022'>().toExtend<KnownErrorCode>();
    expectTypeOf<string>().not.toExtend<KnownErrorCode>();
    expectTypeOf<string>().toExtend<ErrorCode>();
  });

  it('are keys of the catalogue', () => {
    expectTypeOf(errorCodes['DMS.00404022']).toEqualTypeOf<KnownError>();
    const code: ErrorCode = 'DMS.99999999';
    expectTypeOf(errorCodes[code as string]).toEqualTypeOf<KnownError | undefined>();
  });
});
