// Made by `npm run generate` from openapi/; do not edit.

import type { Operation } from '../src/wire/operation.js';

/** Create an instance. */
export const createInstanceByEngine = {
  method: "POST",
  path: "/v2/{engine}/{project_id}/instances",
  body: "required"
} as const satisfies Operation;

/** List instances. */
export const listInstances = {
  method: "GET",
  path: "/v2/{project_id}/instances",
  query: ["engine!", "name", "instance_id", "status", "include_failure", "exact_match_name", "enterprise_project_id", "offset", "limit"],
  pagination: {
    style: "offset-limit",
    items: "instances",
    total: "instance_num",
    maxLimit: 50
  }
} as const satisfies Operation;

/** Create an instance of an old flavor. */
export const createPostPaidInstance = {
  method: "POST",
  path: "/v2/{project_id}/instances",
  body: "required"
} as const satisfies Operation;

/** Show an instance. */
export const showInstance = {
  method: "GET",
  path: "/v2/{project_id}/instances/{instance_id}"
} as const satisfies Operation;

/** Update an instance. */
export const updateInstance = {
  method: "PUT",
  path: "/v2/{project_id}/instances/{instance_id}",
  body: "required",
  answer: "none"
} as const satisfies Operation;

/** Delete an instance. */
export const deleteInstance = {
  method: "DELETE",
  path: "/v2/{project_id}/instances/{instance_id}",
  answer: "none"
} as const satisfies Operation;

/** Restart or delete several instances. */
export const batchRestartOrDeleteInstances = {
  method: "POST",
  path: "/v2/{project_id}/instances/action",
  body: "required"
} as const satisfies Operation;

/** Show the Kafka settings. */
export const showInstanceConfigs = {
  method: "GET",
  path: "/v2/{project_id}/instances/{instance_id}/configs"
} as const satisfies Operation;

/** Modify the Kafka settings. */
export const modifyInstanceConfigs = {
  method: "PUT",
  path: "/v2/{project_id}/instances/{instance_id}/configs",
  body: "required"
} as const satisfies Operation;

/** List products that an instance can change to. */
export const showEngineInstanceExtendProductInfo = {
  method: "GET",
  path: "/v2/{engine}/{project_id}/instances/{instance_id}/extend",
  query: ["type!"]
} as const satisfies Operation;

/** Enlarge an instance. */
export const resizeEngineInstance = {
  method: "POST",
  path: "/v2/{engine}/{project_id}/instances/{instance_id}/extend",
  body: "required"
} as const satisfies Operation;

/** Reset the password of an instance. */
export const resetPassword = {
  method: "POST",
  path: "/v2/{project_id}/instances/{instance_id}/password",
  body: "required",
  answer: "none"
} as const satisfies Operation;

/** Switch automatic topic creation. */
export const updateInstanceAutoCreateTopic = {
  method: "POST",
  path: "/v2/{project_id}/instances/{instance_id}/autotopic",
  body: "required",
  answer: "none"
} as const satisfies Operation;

/** Change addresses for cross-VPC access. */
export const updateInstanceCrossVpcIp = {
  method: "POST",
  path: "/v2/{project_id}/instances/{instance_id}/crossvpc/modify",
  body: "required"
} as const satisfies Operation;

/** Show the cluster of an instance. */
export const showCluster = {
  method: "GET",
  path: "/v2/{project_id}/instances/{instance_id}/management/cluster"
} as const satisfies Operation;

/** List coordinators of consumer groups. */
export const showCoordinators = {
  method: "GET",
  path: "/v2/{project_id}/instances/{instance_id}/management/coordinators"
} as const satisfies Operation;

/** Reassign replicas of a topic. */
export const updateTopicReplica = {
  method: "POST",
  path: "/v2/{project_id}/instances/{instance_id}/management/topics/{topic}/replicas-reassignment",
  body: "required",
  answer: "none"
} as const satisfies Operation;

/** List disk usage of brokers and partitions. */
export const showKafkaTopicPartitionDiskusage = {
  method: "GET",
  path: "/v2/{project_id}/instances/{instance_id}/topics/diskusage",
  query: ["minSize", "top", "percentage"]
} as const satisfies Operation;

/** Start a partition reassignment. */
export const createReassignmentTask = {
  method: "POST",
  path: "/v2/kafka/{project_id}/instances/{instance_id}/reassign",
  body: "required"
} as const satisfies Operation;

/** List consumer groups. */
export const listInstanceConsumerGroups = {
  method: "GET",
  path: "/v2/{project_id}/instances/{instance_id}/groups",
  query: ["offset", "limit", "group"],
  pagination: {
    style: "offset-limit",
    items: "groups",
    total: "total",
    maxLimit: 50
  }
} as const satisfies Operation;

/** Show a consumer group. */
export const showGroup = {
  method: "GET",
  path: "/v2/{project_id}/instances/{instance_id}/groups/{group}"
} as const satisfies Operation;

/** Delete a consumer group. */
export const deleteGroup = {
  method: "DELETE",
  path: "/v2/{project_id}/instances/{instance_id}/groups/{group}",
  answer: "none"
} as const satisfies Operation;

/** Delete several consumer groups. */
export const batchDeleteGroup = {
  method: "POST",
  path: "/v2/{project_id}/instances/{instance_id}/groups/batch-delete",
  body: "required"
} as const satisfies Operation;

/** Show who reads what in a consumer group. */
export const showGroups = {
  method: "GET",
  path: "/v2/{project_id}/instances/{instance_id}/management/groups/{group}"
} as const satisfies Operation;

/** Reset the offsets of a consumer group. */
export const resetMessageOffset = {
  method: "POST",
  path: "/v2/{project_id}/instances/{instance_id}/management/groups/{group}/reset-message-offset",
  body: "required",
  answer: "none"
} as const satisfies Operation;

/** Create a consumer group. */
export const createKafkaConsumerGroup = {
  method: "POST",
  path: "/v2/{project_id}/kafka/instances/{instance_id}/group",
  body: "required",
  answer: "text"
} as const satisfies Operation;

/** List topics. */
export const listInstanceTopics = {
  method: "GET",
  path: "/v2/{project_id}/instances/{instance_id}/topics",
  query: ["offset", "limit"],
  pagination: {
    style: "offset-limit",
    items: "topics",
    total: "total",
    maxLimit: 50
  }
} as const satisfies Operation;

/** Change topics. */
export const updateInstanceTopic = {
  method: "PUT",
  path: "/v2/{project_id}/instances/{instance_id}/topics",
  body: "required",
  answer: "none"
} as const satisfies Operation;

/** Create a topic. */
export const createInstanceTopic = {
  method: "POST",
  path: "/v2/{project_id}/instances/{instance_id}/topics",
  body: "required"
} as const satisfies Operation;

/** Delete topics. */
export const batchDeleteInstanceTopic = {
  method: "POST",
  path: "/v2/{project_id}/instances/{instance_id}/topics/delete",
  body: "required"
} as const satisfies Operation;

/** List the partitions of a topic. */
export const listTopicPartitions = {
  method: "GET",
  path: "/v2/{project_id}/kafka/instances/{instance_id}/topics/{topic}/partitions",
  query: ["offset", "limit"],
  pagination: {
    style: "offset-limit",
    items: "partitions",
    total: "total"
  }
} as const satisfies Operation;

/** List the producers of a topic. */
export const listTopicProducers = {
  method: "GET",
  path: "/v2/{project_id}/kafka/instances/{instance_id}/topics/{topic}/producers",
  query: ["offset", "limit"],
  pagination: {
    style: "offset-limit",
    items: "producers",
    total: "total"
  }
} as const satisfies Operation;

/** Show a topic. */
export const showInstanceTopicDetail = {
  method: "GET",
  path: "/v2/{project_id}/instances/{instance_id}/management/topics/{topic}"
} as const satisfies Operation;

/** Add partitions to a topic. */
export const createPartition = {
  method: "POST",
  path: "/v2/{project_id}/instances/{instance_id}/management/topics/{topic}/partitions-reassignment",
  body: "required",
  answer: "none"
} as const satisfies Operation;

/** List Kafka users. */
export const showInstanceUsers = {
  method: "GET",
  path: "/v2/{project_id}/instances/{instance_id}/users"
} as const satisfies Operation;

/** Delete Kafka users. */
export const batchDeleteInstanceUsers = {
  method: "PUT",
  path: "/v2/{project_id}/instances/{instance_id}/users",
  body: "required",
  answer: "none"
} as const satisfies Operation;

/** Create a Kafka user. */
export const createInstanceUser = {
  method: "POST",
  path: "/v2/{project_id}/instances/{instance_id}/users",
  body: "required",
  answer: "none"
} as const satisfies Operation;

/** Reset the password of a Kafka user. */
export const resetUserPassword = {
  method: "PUT",
  path: "/v2/{project_id}/instances/{instance_id}/users/{user_name}",
  body: "required",
  answer: "none"
} as const satisfies Operation;

/** Show who may use a topic. */
export const showTopicAccessPolicy = {
  method: "GET",
  path: "/v1/{project_id}/instances/{instance_id}/topics/{topic_name}/accesspolicy"
} as const satisfies Operation;

/** Set who may use topics. */
export const updateTopicAccessPolicy = {
  method: "POST",
  path: "/v1/{project_id}/instances/{instance_id}/topics/accesspolicy",
  body: "required",
  answer: "none"
} as const satisfies Operation;

/** Search messages. */
export const showInstanceMessages = {
  method: "GET",
  path: "/v2/{project_id}/instances/{instance_id}/messages",
  query: ["topic!", "asc", "start_time", "end_time", "limit", "offset", "download", "message_offset", "partition", "keyword"],
  pagination: {
    style: "page-number",
    items: "messages",
    total: "total",
    maxLimit: 50
  }
} as const satisfies Operation;

/** List messages of a time. */
export const showMessages = {
  method: "GET",
  path: "/v2/{project_id}/instances/{instance_id}/management/topics/{topic}/messages",
  query: ["start_time", "end_time", "limit", "offset", "partition"],
  pagination: {
    style: "offset-limit",
    items: "messages",
    total: "messages_count",
    maxLimit: 50
  }
} as const satisfies Operation;

/** Show a message. */
export const showPartitionMessage = {
  method: "GET",
  path: "/v2/{project_id}/instances/{instance_id}/management/topics/{topic}/partitions/{partition}/message",
  query: ["message_offset!"]
} as const satisfies Operation;

/** Show the earliest offset of a partition. */
export const showPartitionBeginningMessage = {
  method: "GET",
  path: "/v2/{project_id}/instances/{instance_id}/management/topics/{topic}/partitions/{partition}/beginning-message"
} as const satisfies Operation;

/** Show the latest offset of a partition. */
export const showPartitionEndMessage = {
  method: "GET",
  path: "/v2/{project_id}/instances/{instance_id}/management/topics/{topic}/partitions/{partition}/end-message"
} as const satisfies Operation;

/** Enable Smart Connect. */
export const createConnector = {
  method: "POST",
  path: "/v2/{project_id}/instances/{instance_id}/connector",
  body: "required"
} as const satisfies Operation;

/** Disable Smart Connect. */
export const deleteConnector = {
  method: "POST",
  path: "/v2/{project_id}/kafka/instances/{instance_id}/delete-connector"
} as const satisfies Operation;

/** List Smart Connect tasks. */
export const listConnectorTasks = {
  method: "GET",
  path: "/v2/{project_id}/instances/{instance_id}/connector/tasks",
  query: ["offset", "limit"],
  pagination: {
    style: "offset-limit",
    items: "tasks",
    total: "total_number",
    maxLimit: 50
  }
} as const satisfies Operation;

/** Create a Smart Connect task. */
export const createConnectorTask = {
  method: "POST",
  path: "/v2/{project_id}/instances/{instance_id}/connector/tasks",
  body: "required"
} as const satisfies Operation;

/** Show a Smart Connect task. */
export const showConnectorTask = {
  method: "GET",
  path: "/v2/{project_id}/instances/{instance_id}/connector/tasks/{task_id}"
} as const satisfies Operation;

/** Delete a Smart Connect task. */
export const deleteConnectorTask = {
  method: "DELETE",
  path: "/v2/{project_id}/instances/{instance_id}/connector/tasks/{task_id}",
  answer: "none"
} as const satisfies Operation;

/** Pause a Smart Connect task. */
export const pauseConnectorTask = {
  method: "PUT",
  path: "/v2/{project_id}/instances/{instance_id}/connector/tasks/{task_id}/pause",
  answer: "none"
} as const satisfies Operation;

/** Resume a Smart Connect task. */
export const resumeConnectorTask = {
  method: "PUT",
  path: "/v2/{project_id}/instances/{instance_id}/connector/tasks/{task_id}/resume",
  answer: "none"
} as const satisfies Operation;

/** Start or restart a Smart Connect task. */
export const restartConnectorTask = {
  method: "PUT",
  path: "/v2/{project_id}/kafka/instances/{instance_id}/connector/tasks/{task_id}/restart",
  answer: "none"
} as const satisfies Operation;

/** List background tasks. */
export const listBackgroundTasks = {
  method: "GET",
  path: "/v2/{project_id}/instances/{instance_id}/tasks",
  query: ["start", "limit", "begin_time", "end_time"],
  pagination: {
    style: "start-limit",
    items: "tasks",
    total: "task_count",
    maxLimit: 100
  }
} as const satisfies Operation;

/** Show a background task. */
export const showBackgroundTask = {
  method: "GET",
  path: "/v2/{project_id}/instances/{instance_id}/tasks/{task_id}"
} as const satisfies Operation;

/** Delete a background task. */
export const deleteBackgroundTask = {
  method: "DELETE",
  path: "/v2/{project_id}/instances/{instance_id}/tasks/{task_id}",
  answer: "none"
} as const satisfies Operation;

/** List tags of an instance. */
export const showKafkaTags = {
  method: "GET",
  path: "/v2/{project_id}/kafka/{instance_id}/tags"
} as const satisfies Operation;

/** Add or delete tags of an instance. */
export const batchCreateOrDeleteKafkaTag = {
  method: "POST",
  path: "/v2/{project_id}/kafka/{instance_id}/tags/action",
  body: "required",
  answer: "none"
} as const satisfies Operation;

/** List tags of a project. */
export const showKafkaProjectTags = {
  method: "GET",
  path: "/v2/{project_id}/kafka/tags"
} as const satisfies Operation;

/** List products. */
export const listEngineProducts = {
  method: "GET",
  path: "/v2/{engine}/products",
  query: ["product_id"]
} as const satisfies Operation;

/** List availability zones. */
export const listAvailableZones = {
  method: "GET",
  path: "/v2/available-zones"
} as const satisfies Operation;

/** List maintenance windows. */
export const showMaintainWindows = {
  method: "GET",
  path: "/v2/instances/maintain-windows"
} as const satisfies Operation;

/** Show monitoring dimensions of an instance. */
export const showCesHierarchy = {
  method: "GET",
  path: "/v2/{project_id}/instances/{instance_id}/ces-hierarchy"
} as const satisfies Operation;
