import type { ResourceEffect } from '../description/form.js';
import type { MockAnswer } from '../message.js';
import type { Call } from '../state/call.js';
import { batchDeleteInstanceTopic } from './batch-delete-instance-topic.js';
import { batchDeleteInstanceUsers } from './batch-delete-instance-users.js';
import { batchRestartOrDeleteInstances } from './batch-restart-or-delete-instances.js';
import { createConnectorTask } from './create-connector-task.js';
import { createInstance } from './create-instance.js';
import { createInstanceTopic } from './create-instance-topic.js';
import { createInstanceUser } from './create-instance-user.js';
import { createKafkaConsumerGroup } from './create-kafka-consumer-group.js';
import { createPartition } from './create-partition.js';
import { createReassignmentTask } from './create-reassignment-task.js';
import { batchDeleteGroup, deleteGroup } from './delete-groups.js';
import { modifyInstanceConfigs, showInstanceConfigs } from './instance-configs.js';
import {
  batchCreateOrDeleteKafkaTag,
  showKafkaProjectTags,
  showKafkaTags,
} from './instance-tags.js';
import { listBackgroundTasks } from './list-background-tasks.js';
import { listInstanceTopics } from './list-instance-topics.js';
import { listInstances } from './list-instances.js';
import { listTopicPartitions } from './list-topic-partitions.js';
import { listTopicProducers } from './list-topic-producers.js';
import { resetMessageOffset } from './reset-message-offset.js';
import { resetPassword } from './reset-password.js';
import { resetUserPassword } from './reset-user-password.js';
import { resizeEngineInstance } from './resize-engine-instance.js';
import { showCesHierarchy } from './show-ces-hierarchy.js';
import { showCluster } from './show-cluster.js';
import { showCoordinators } from './show-coordinators.js';
import { showEngineInstanceExtendProductInfo } from './show-engine-instance-extend-product-info.js';
import { showInstanceMessages } from './show-instance-messages.js';
import { showInstanceTopicDetail } from './show-instance-topic-detail.js';
import { showInstanceUsers } from './show-instance-users.js';
import { showKafkaTopicPartitionDiskusage } from './show-kafka-topic-partition-diskusage.js';
import { showMessages } from './show-messages.js';
import { showPartitionBeginningMessage, showPartitionEndMessage } from './show-partition-ends.js';
import { showPartitionMessage } from './show-partition-message.js';
import { showTopicAccessPolicy } from './show-topic-access-policy.js';
import { createConnector, deleteConnector } from './smart-connect.js';
import { updateInstance } from './update-instance.js';
import { updateInstanceAutoCreateTopic } from './update-instance-auto-create-topic.js';
import { updateInstanceCrossVpcIp } from './update-instance-cross-vpc-ip.js';
import { updateInstanceTopic } from './update-instance-topic.js';
import { updateTopicAccessPolicy } from './update-topic-access-policy.js';
import { updateTopicReplica } from './update-topic-replica.js';

/** Carries out an operation that the description alone does not describe. */
export type Handler = (call: Call, effect: ResourceEffect) => MockAnswer;

/** Handlers by operation: a small file for each, beside this one. */
export const handlers: Readonly<Record<string, Handler>> = {
  batchCreateOrDeleteKafkaTag,
  batchDeleteGroup,
  batchDeleteInstanceTopic,
  batchDeleteInstanceUsers,
  batchRestartOrDeleteInstances,
  createConnector,
  createConnectorTask,
  createInstanceByEngine: createInstance,
  createInstanceTopic,
  createInstanceUser,
  createKafkaConsumerGroup,
  createPartition,
  createPostPaidInstance: createInstance,
  createReassignmentTask,
  deleteConnector,
  deleteGroup,
  listBackgroundTasks,
  listInstanceTopics,
  listInstances,
  listTopicPartitions,
  listTopicProducers,
  modifyInstanceConfigs,
  resetMessageOffset,
  resetPassword,
  resetUserPassword,
  resizeEngineInstance,
  showCesHierarchy,
  showCluster,
  showCoordinators,
  showEngineInstanceExtendProductInfo,
  showInstanceConfigs,
  showInstanceMessages,
  showInstanceTopicDetail,
  showInstanceUsers,
  showKafkaProjectTags,
  showKafkaTags,
  showKafkaTopicPartitionDiskusage,
  showMessages,
  showPartitionBeginningMessage,
  showPartitionEndMessage,
  showPartitionMessage,
  showTopicAccessPolicy,
  updateInstance,
  updateInstanceAutoCreateTopic,
  updateInstanceCrossVpcIp,
  updateInstanceTopic,
  updateTopicAccessPolicy,
  updateTopicReplica,
};
