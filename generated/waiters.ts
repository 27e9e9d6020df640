// Made by `npm run generate` from openapi/; do not edit.

import { wait } from '../src/wait/wait.js';
import type { WaitOptions } from '../src/wait/wait-options.js';
import type {
  BackgroundTask,
  DmsOperations,
  Instance,
  ShowBackgroundTaskArguments,
  ShowConnectorTaskArguments,
  ShowInstanceArguments,
  SmartConnectTask,
} from './operations.js';

/**
 * Waits for the end of `createInstanceByEngine` or `createPostPaidInstance`: polls `showInstance` until `status` is RUNNING.
 *
 * `instance_id` is in its answer.
 *
 * @returns the last answer of `showInstance`.
 * @throws {WaitError} as soon as `status` is ERROR.
 * @throws {WaitTimeoutError} when `deadlineMs` is over; what was started may go on.
 * @throws {ApiError} when a poll is refused.
 */
export function waitForInstance(
  dms: Pick<DmsOperations, "showInstance">,
  args: ShowInstanceArguments,
  options?: WaitOptions<Instance>,
): Promise<Instance> {
  return wait<Instance>(
    (options) => dms.showInstance(args, options),
    { name: "waitForInstance", ids: args, field: "status", success: ["RUNNING"], failure: ["ERROR"] },
    options,
  );
}

/**
 * Waits for the end of `deleteInstance`: polls `showInstance` until it answers 404.
 *
 * @throws {WaitTimeoutError} when `deadlineMs` is over; what was started may go on.
 * @throws {ApiError} when a poll is refused; flow control and the end aside.
 */
export async function waitForInstanceDeletion(
  dms: Pick<DmsOperations, "showInstance">,
  args: ShowInstanceArguments,
  options?: WaitOptions<Instance>,
): Promise<void> {
  await wait<Instance>(
    (options) => dms.showInstance(args, options),
    { name: "waitForInstanceDeletion", ids: args, field: "status", gone: true },
    options,
  );
}

/**
 * Waits for the end of `modifyInstanceConfigs` or `createReassignmentTask`: polls `showBackgroundTask` until `tasks[0].status` is SUCCESS.
 *
 * `task_id` is `job_id` of its answer.
 *
 * @returns the BackgroundTask in the last answer of `showBackgroundTask`.
 * @throws {WaitError} as soon as `tasks[0].status` is FAILED, DELETED or CANCELLED.
 * @throws {WaitTimeoutError} when `deadlineMs` is over; what was started may go on.
 * @throws {ApiError} when a poll is refused.
 */
export function waitForBackgroundTask(
  dms: Pick<DmsOperations, "showBackgroundTask">,
  args: ShowBackgroundTaskArguments,
  options?: WaitOptions<BackgroundTask>,
): Promise<BackgroundTask> {
  return wait<BackgroundTask>(
    async (options) => (await dms.showBackgroundTask(args, options))?.tasks?.[0],
    { name: "waitForBackgroundTask", ids: args, field: "status", success: ["SUCCESS"], failure: ["FAILED","DELETED","CANCELLED"] },
    options,
  );
}

/**
 * Waits for the end of `resizeEngineInstance`: polls `showInstance` until `status` is RUNNING.
 *
 * @returns the last answer of `showInstance`.
 * @throws {WaitError} as soon as `status` is ERROR, EXTENDEDFAILED or FROZEN.
 * @throws {WaitTimeoutError} when `deadlineMs` is over; what was started may go on.
 * @throws {ApiError} when a poll is refused.
 */
export function waitForInstanceResize(
  dms: Pick<DmsOperations, "showInstance">,
  args: ShowInstanceArguments,
  options?: WaitOptions<Instance>,
): Promise<Instance> {
  return wait<Instance>(
    (options) => dms.showInstance(args, options),
    { name: "waitForInstanceResize", ids: args, field: "status", success: ["RUNNING"], failure: ["ERROR","EXTENDEDFAILED","FROZEN"] },
    options,
  );
}

/**
 * Waits for the end of `createConnector`: polls `showInstance` until `status` is RUNNING.
 *
 * @returns the last answer of `showInstance`.
 * @throws {WaitError} as soon as `status` is ERROR or EXTENDEDFAILED.
 * @throws {WaitTimeoutError} when `deadlineMs` is over; what was started may go on.
 * @throws {ApiError} when a poll is refused.
 */
export function waitForSmartConnect(
  dms: Pick<DmsOperations, "showInstance">,
  args: ShowInstanceArguments,
  options?: WaitOptions<Instance>,
): Promise<Instance> {
  return wait<Instance>(
    (options) => dms.showInstance(args, options),
    { name: "waitForSmartConnect", ids: args, field: "status", success: ["RUNNING"], failure: ["ERROR","EXTENDEDFAILED"] },
    options,
  );
}

/**
 * Waits for the end of `deleteConnector`: polls `showInstance` until `status` is RUNNING.
 *
 * @returns the last answer of `showInstance`.
 * @throws {WaitError} as soon as `status` is ERROR.
 * @throws {WaitTimeoutError} when `deadlineMs` is over; what was started may go on.
 * @throws {ApiError} when a poll is refused.
 */
export function waitForSmartConnectRemoval(
  dms: Pick<DmsOperations, "showInstance">,
  args: ShowInstanceArguments,
  options?: WaitOptions<Instance>,
): Promise<Instance> {
  return wait<Instance>(
    (options) => dms.showInstance(args, options),
    { name: "waitForSmartConnectRemoval", ids: args, field: "status", success: ["RUNNING"], failure: ["ERROR"] },
    options,
  );
}

/**
 * Waits for the end of `createConnectorTask`: polls `showConnectorTask` until `status` is RUNNING or WAITING.
 *
 * `task_id` is `id` of its answer.
 *
 * @returns the last answer of `showConnectorTask`.
 * @throws {WaitTimeoutError} when `deadlineMs` is over; what was started may go on.
 * @throws {ApiError} when a poll is refused.
 */
export function waitForConnectorTask(
  dms: Pick<DmsOperations, "showConnectorTask">,
  args: ShowConnectorTaskArguments,
  options?: WaitOptions<SmartConnectTask>,
): Promise<SmartConnectTask> {
  return wait<SmartConnectTask>(
    (options) => dms.showConnectorTask(args, options),
    { name: "waitForConnectorTask", ids: args, field: "status", success: ["RUNNING","WAITING"] },
    options,
  );
}

/**
 * Waits for the end of `pauseConnectorTask`: polls `showConnectorTask` until `status` is PAUSED.
 *
 * @returns the last answer of `showConnectorTask`.
 * @throws {WaitTimeoutError} when `deadlineMs` is over; what was started may go on.
 * @throws {ApiError} when a poll is refused.
 */
export function waitForConnectorTaskPause(
  dms: Pick<DmsOperations, "showConnectorTask">,
  args: ShowConnectorTaskArguments,
  options?: WaitOptions<SmartConnectTask>,
): Promise<SmartConnectTask> {
  return wait<SmartConnectTask>(
    (options) => dms.showConnectorTask(args, options),
    { name: "waitForConnectorTaskPause", ids: args, field: "status", success: ["PAUSED"] },
    options,
  );
}

/**
 * Waits for the end of `resumeConnectorTask`: polls `showConnectorTask` until `status` is RUNNING.
 *
 * @returns the last answer of `showConnectorTask`.
 * @throws {WaitTimeoutError} when `deadlineMs` is over; what was started may go on.
 * @throws {ApiError} when a poll is refused.
 */
export function waitForConnectorTaskResume(
  dms: Pick<DmsOperations, "showConnectorTask">,
  args: ShowConnectorTaskArguments,
  options?: WaitOptions<SmartConnectTask>,
): Promise<SmartConnectTask> {
  return wait<SmartConnectTask>(
    (options) => dms.showConnectorTask(args, options),
    { name: "waitForConnectorTaskResume", ids: args, field: "status", success: ["RUNNING"] },
    options,
  );
}

/**
 * Waits for the end of `restartConnectorTask`: polls `showConnectorTask` until `status` is RUNNING.
 *
 * @returns the last answer of `showConnectorTask`.
 * @throws {WaitTimeoutError} when `deadlineMs` is over; what was started may go on.
 * @throws {ApiError} when a poll is refused.
 */
export function waitForConnectorTaskRestart(
  dms: Pick<DmsOperations, "showConnectorTask">,
  args: ShowConnectorTaskArguments,
  options?: WaitOptions<SmartConnectTask>,
): Promise<SmartConnectTask> {
  return wait<SmartConnectTask>(
    (options) => dms.showConnectorTask(args, options),
    { name: "waitForConnectorTaskRestart", ids: args, field: "status", success: ["RUNNING"] },
    options,
  );
}
