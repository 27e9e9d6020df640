// Made by `npm run generate` from openapi/; do not edit.

import type { CallOptions, Operation } from '../src/operation.js';
import type { Paged } from '../src/paginate.js';
import type {
  ConnectorCreateRequest,
  ConnectorCreateResult,
  ErrorResponse,
  JobReference,
  SmartConnectKafkaSource,
  SmartConnectKafkaSourceRequest,
  SmartConnectKafkaTask,
  SmartConnectKafkaTaskCreateRequest,
  SmartConnectObsSink,
  SmartConnectObsSinkRequest,
  SmartConnectObsTask,
  SmartConnectObsTaskCreateRequest,
  SmartConnectRedisSink,
  SmartConnectRedisSinkRequest,
  SmartConnectRedisSource,
  SmartConnectRedisSourceRequest,
  SmartConnectRedisTask,
  SmartConnectRedisTaskCreateRequest,
  SmartConnectStartLater,
  SmartConnectTask,
  SmartConnectTaskCreateRequest,
  SmartConnectTaskList,
  SmartConnectTaskName,
  SmartConnectTaskStatus,
  SmartConnectTopics,
  SmartConnectTopicsRegex,
} from './openapi.js';

export type {
  ConnectorCreateRequest,
  ConnectorCreateResult,
  ErrorResponse,
  JobReference,
  SmartConnectKafkaSource,
  SmartConnectKafkaSourceRequest,
  SmartConnectKafkaTask,
  SmartConnectKafkaTaskCreateRequest,
  SmartConnectObsSink,
  SmartConnectObsSinkRequest,
  SmartConnectObsTask,
  SmartConnectObsTaskCreateRequest,
  SmartConnectRedisSink,
  SmartConnectRedisSinkRequest,
  SmartConnectRedisSource,
  SmartConnectRedisSourceRequest,
  SmartConnectRedisTask,
  SmartConnectRedisTaskCreateRequest,
  SmartConnectStartLater,
  SmartConnectTask,
  SmartConnectTaskCreateRequest,
  SmartConnectTaskList,
  SmartConnectTaskName,
  SmartConnectTaskStatus,
  SmartConnectTopics,
  SmartConnectTopicsRegex,
};

/** Regions with a public endpoint. */
export const regions = ["eu-de", "eu-nl"] as const;

/** URL of the service, with a place for the region. */
export const serverUrl = "https://dms.{region}.otc.t-systems.com";

/** Arguments of `createConnector`. */
export interface CreateConnectorArguments {
  /**
   * ID of the project that owns the instance, as the identity service lists it.
   * The token must be scoped to the same project.
   *
   * Left out, it is the one of the client.
   */
  project_id?: string | undefined;
  /** ID of the Kafka instance, a UUID. */
  instance_id: string;
  body: ConnectorCreateRequest;
}

/** Arguments of `deleteConnector`. */
export interface DeleteConnectorArguments {
  /**
   * ID of the project that owns the instance, as the identity service lists it.
   * The token must be scoped to the same project.
   *
   * Left out, it is the one of the client.
   */
  project_id?: string | undefined;
  /** ID of the Kafka instance, a UUID. */
  instance_id: string;
}

/** Arguments of `listConnectorTasks`. */
export interface ListConnectorTasksArguments {
  /**
   * ID of the project that owns the instance, as the identity service lists it.
   * The token must be scoped to the same project.
   *
   * Left out, it is the one of the client.
   */
  project_id?: string | undefined;
  /** ID of the Kafka instance, a UUID. */
  instance_id: string;
  /**
   * Skip this many items. Without it the listing begins with the first.
   *
   * At least 0.
   */
  offset?: number | undefined;
  /**
   * Return at most this many items.
   *
   * From 1 to 50.
   *
   * @default 10
   */
  limit?: number | undefined;
}

/** Arguments of `createConnectorTask`. */
export interface CreateConnectorTaskArguments {
  /**
   * ID of the project that owns the instance, as the identity service lists it.
   * The token must be scoped to the same project.
   *
   * Left out, it is the one of the client.
   */
  project_id?: string | undefined;
  /** ID of the Kafka instance, a UUID. */
  instance_id: string;
  body: SmartConnectTaskCreateRequest;
}

/** Arguments of `showConnectorTask`. */
export interface ShowConnectorTaskArguments {
  /**
   * ID of the project that owns the instance, as the identity service lists it.
   * The token must be scoped to the same project.
   *
   * Left out, it is the one of the client.
   */
  project_id?: string | undefined;
  /** ID of the Kafka instance, a UUID. */
  instance_id: string;
  /** ID of the Smart Connect task, a UUID. `listConnectorTasks` returns it as `id`. */
  task_id: string;
}

/** Arguments of `deleteConnectorTask`. */
export interface DeleteConnectorTaskArguments {
  /**
   * ID of the project that owns the instance, as the identity service lists it.
   * The token must be scoped to the same project.
   *
   * Left out, it is the one of the client.
   */
  project_id?: string | undefined;
  /** ID of the Kafka instance, a UUID. */
  instance_id: string;
  /** ID of the Smart Connect task, a UUID. `listConnectorTasks` returns it as `id`. */
  task_id: string;
}

/** Arguments of `pauseConnectorTask`. */
export interface PauseConnectorTaskArguments {
  /**
   * ID of the project that owns the instance, as the identity service lists it.
   * The token must be scoped to the same project.
   *
   * Left out, it is the one of the client.
   */
  project_id?: string | undefined;
  /** ID of the Kafka instance, a UUID. */
  instance_id: string;
  /** ID of the Smart Connect task, a UUID. `listConnectorTasks` returns it as `id`. */
  task_id: string;
}

/** Arguments of `resumeConnectorTask`. */
export interface ResumeConnectorTaskArguments {
  /**
   * ID of the project that owns the instance, as the identity service lists it.
   * The token must be scoped to the same project.
   *
   * Left out, it is the one of the client.
   */
  project_id?: string | undefined;
  /** ID of the Kafka instance, a UUID. */
  instance_id: string;
  /** ID of the Smart Connect task, a UUID. `listConnectorTasks` returns it as `id`. */
  task_id: string;
}

/** Arguments of `restartConnectorTask`. */
export interface RestartConnectorTaskArguments {
  /**
   * ID of the project that owns the instance, as the identity service lists it.
   * The token must be scoped to the same project.
   *
   * Left out, it is the one of the client.
   */
  project_id?: string | undefined;
  /** ID of the Kafka instance, a UUID. */
  instance_id: string;
  /** ID of the Smart Connect task, a UUID. `listConnectorTasks` returns it as `id`. */
  task_id: string;
}

/** One method per operation of the description. */
export interface DmsOperations {
  /**
   * Enable Smart Connect.
   *
   * Enables Smart Connect on a pay-per-use instance, by adding brokers for its connectors.
   * The answer comes at once and names a background job; other clients saw the job take 21 to 29
   * minutes.
   * Meanwhile `status` of the instance is `EXTENDING`, and other changes are refused with
   * `DMS.00400026`.
   *
   * `POST /v2/{project_id}/instances/{instance_id}/connector`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The instance or the URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/smart_connect/enabling_smart_connect_pay-per-use_instance.html
   */
  createConnector(args: CreateConnectorArguments, options?: CallOptions): Promise<ConnectorCreateResult>;

  /**
   * Disable Smart Connect.
   *
   * Disables Smart Connect on a pay-per-use instance.
   * The answer comes at once and names a background job.
   *
   * `POST /v2/{project_id}/kafka/instances/{instance_id}/delete-connector`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The instance or the URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/smart_connect/disabling_smart_connect_pay-per-use_instance.html
   */
  deleteConnector(args: DeleteConnectorArguments, options?: CallOptions): Promise<JobReference>;

  /**
   * List Smart Connect tasks.
   *
   * Lists the Smart Connect tasks of an instance, page by page.
   * Each task comes with its full source and sink configuration, without passwords and keys.
   *
   * Await it for the first page, iterate over it for the items of all pages.
   *
   * `GET /v2/{project_id}/instances/{instance_id}/connector/tasks`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The instance or the URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/smart_connect/querying_smart_connect_tasks.html
   */
  listConnectorTasks(args: ListConnectorTasksArguments, options?: CallOptions): Paged<SmartConnectTaskList, SmartConnectTask>;

  /**
   * Create a Smart Connect task.
   *
   * Creates a Smart Connect task and, unless `start_later` is true, starts it.
   * The source and the sink decide which fields are mandatory; `source_type` selects the variant
   * of the body.
   * A task cannot be changed afterwards, only deleted and created anew.
   *
   * `POST /v2/{project_id}/instances/{instance_id}/connector/tasks`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The instance or the URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/smart_connect/creating_a_smart_connect_task.html
   */
  createConnectorTask(args: CreateConnectorTaskArguments, options?: CallOptions): Promise<SmartConnectTask>;

  /**
   * Show a Smart Connect task.
   *
   * Returns one Smart Connect task with its source and sink configuration.
   *
   * `GET /v2/{project_id}/instances/{instance_id}/connector/tasks/{task_id}`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The instance or the URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/smart_connect/querying_smart_connect_task_details.html
   */
  showConnectorTask(args: ShowConnectorTaskArguments, options?: CallOptions): Promise<SmartConnectTask>;

  /**
   * Delete a Smart Connect task.
   *
   * Deletes a Smart Connect task.
   * It is gone when `listConnectorTasks` no longer returns it.
   *
   * `DELETE /v2/{project_id}/instances/{instance_id}/connector/tasks/{task_id}`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The instance or the URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/smart_connect/deleting_a_smart_connect_task.html
   */
  deleteConnectorTask(args: DeleteConnectorTaskArguments, options?: CallOptions): Promise<void>;

  /**
   * Pause a Smart Connect task.
   *
   * Pauses a running Smart Connect task: it copies nothing until it is resumed.
   * Its `status` becomes `PAUSED`.
   *
   * `PUT /v2/{project_id}/instances/{instance_id}/connector/tasks/{task_id}/pause`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The instance or the URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/smart_connect/pausing_a_smart_connect_task.html
   */
  pauseConnectorTask(args: PauseConnectorTaskArguments, options?: CallOptions): Promise<void>;

  /**
   * Resume a Smart Connect task.
   *
   * Resumes a paused Smart Connect task: its `status` becomes `RUNNING`.
   * To reset the progress and copy from the start offset again, use `restartConnectorTask`.
   *
   * `PUT /v2/{project_id}/instances/{instance_id}/connector/tasks/{task_id}/resume`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The instance or the URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/smart_connect/restarting_a_smart_connect_task.html
   */
  resumeConnectorTask(args: ResumeConnectorTaskArguments, options?: CallOptions): Promise<void>;

  /**
   * Start or restart a Smart Connect task.
   *
   * Starts a Smart Connect task that waits, or restarts one that runs or is paused.
   * The progress is reset: the task copies from its start offset again.
   *
   * `PUT /v2/{project_id}/kafka/instances/{instance_id}/connector/tasks/{task_id}/restart`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The instance or the URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/smart_connect/starting_a_smart_connect_task_or_restarting_a_paused_or_running_smart_connect_task.html
   */
  restartConnectorTask(args: RestartConnectorTaskArguments, options?: CallOptions): Promise<void>;
}

/** What the client must know to send each operation. */
export const operations = {
  createConnector: {
    operationId: "createConnector",
    method: "POST",
    path: "/v2/{project_id}/instances/{instance_id}/connector",
    parameters: {
      path: ["project_id", "instance_id"],
      query: []
    },
    required: ["project_id", "instance_id"],
    body: "required",
    answer: "json"
  },
  deleteConnector: {
    operationId: "deleteConnector",
    method: "POST",
    path: "/v2/{project_id}/kafka/instances/{instance_id}/delete-connector",
    parameters: {
      path: ["project_id", "instance_id"],
      query: []
    },
    required: ["project_id", "instance_id"],
    body: "none",
    answer: "json"
  },
  listConnectorTasks: {
    operationId: "listConnectorTasks",
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}/connector/tasks",
    parameters: {
      path: ["project_id", "instance_id"],
      query: ["offset", "limit"]
    },
    required: ["project_id", "instance_id"],
    body: "none",
    answer: "json",
    pagination: {
      style: "offset-limit",
      items: "tasks",
      total: "total_number"
    }
  },
  createConnectorTask: {
    operationId: "createConnectorTask",
    method: "POST",
    path: "/v2/{project_id}/instances/{instance_id}/connector/tasks",
    parameters: {
      path: ["project_id", "instance_id"],
      query: []
    },
    required: ["project_id", "instance_id"],
    body: "required",
    answer: "json"
  },
  showConnectorTask: {
    operationId: "showConnectorTask",
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}/connector/tasks/{task_id}",
    parameters: {
      path: ["project_id", "instance_id", "task_id"],
      query: []
    },
    required: ["project_id", "instance_id", "task_id"],
    body: "none",
    answer: "json"
  },
  deleteConnectorTask: {
    operationId: "deleteConnectorTask",
    method: "DELETE",
    path: "/v2/{project_id}/instances/{instance_id}/connector/tasks/{task_id}",
    parameters: {
      path: ["project_id", "instance_id", "task_id"],
      query: []
    },
    required: ["project_id", "instance_id", "task_id"],
    body: "none",
    answer: "none"
  },
  pauseConnectorTask: {
    operationId: "pauseConnectorTask",
    method: "PUT",
    path: "/v2/{project_id}/instances/{instance_id}/connector/tasks/{task_id}/pause",
    parameters: {
      path: ["project_id", "instance_id", "task_id"],
      query: []
    },
    required: ["project_id", "instance_id", "task_id"],
    body: "none",
    answer: "none"
  },
  resumeConnectorTask: {
    operationId: "resumeConnectorTask",
    method: "PUT",
    path: "/v2/{project_id}/instances/{instance_id}/connector/tasks/{task_id}/resume",
    parameters: {
      path: ["project_id", "instance_id", "task_id"],
      query: []
    },
    required: ["project_id", "instance_id", "task_id"],
    body: "none",
    answer: "none"
  },
  restartConnectorTask: {
    operationId: "restartConnectorTask",
    method: "PUT",
    path: "/v2/{project_id}/kafka/instances/{instance_id}/connector/tasks/{task_id}/restart",
    parameters: {
      path: ["project_id", "instance_id", "task_id"],
      query: []
    },
    required: ["project_id", "instance_id", "task_id"],
    body: "none",
    answer: "none"
  }
} as const satisfies Record<string, Operation>;
