// Made by `npm run generate` from openapi/; do not edit.

import type { CallOptions } from '../src/wire/call-settings.js';
import type { Operation } from '../src/wire/operation.js';
import type { Paged } from '../src/wire/paged.js';
import type {
  AutoTopicCreationRequest,
  AvailabilityZone,
  AvailabilityZoneList,
  BackgroundTask,
  BackgroundTaskList,
  BackgroundTaskStatus,
  BrokerDiskUsage,
  Cluster,
  ClusterBroker,
  ClusterMetadata,
  ConnectorCreateRequest,
  ConnectorCreateResult,
  ConsumerGroup,
  ConsumerGroupAssignedMember,
  ConsumerGroupAssignment,
  ConsumerGroupAssignmentDetail,
  ConsumerGroupAssignmentResult,
  ConsumerGroupBatchDeleteRequest,
  ConsumerGroupBatchDeleteResult,
  ConsumerGroupCreateRequest,
  ConsumerGroupCreateResult,
  ConsumerGroupDeleteFailure,
  ConsumerGroupDetail,
  ConsumerGroupDetailResult,
  ConsumerGroupList,
  ConsumerGroupMember,
  ConsumerGroupOffset,
  ConsumerGroupOffsetResetRequest,
  ConsumerGroupState,
  CrossVpcAddressRequest,
  CrossVpcAddressResult,
  CrossVpcBrokerAddress,
  DiskUsage,
  ErrorResponse,
  ExtendProduct,
  ExtendProductFeature,
  ExtendProductList,
  GroupCoordinator,
  GroupCoordinatorList,
  Instance,
  InstanceActionRequest,
  InstanceActionResult,
  InstanceActionResults,
  InstanceBillingRequest,
  InstanceBrokerResizeRequest,
  InstanceConfigs,
  InstanceConfigsModifyRequest,
  InstanceConfigsModifyResult,
  InstanceCreateRequest,
  InstanceDescription,
  InstanceFlavorResizeRequest,
  InstanceList,
  InstanceName,
  InstancePasswordResetRequest,
  InstanceReference,
  InstanceResizeRequest,
  InstanceRetentionPolicy,
  InstanceSaslMechanisms,
  InstanceSecurityProtocol,
  InstanceStatus,
  InstanceStorageResizeRequest,
  InstanceUpdateRequest,
  InstanceZones,
  JobReference,
  KafkaConfig,
  KafkaConfigValue,
  KafkaTopic,
  KafkaUser,
  KafkaUserBatchDeleteRequest,
  KafkaUserCreateRequest,
  KafkaUserList,
  KafkaUserPasswordRequest,
  MaintenanceWindow,
  MaintenanceWindowList,
  Message,
  MessageList,
  MessagePosition,
  MessagePositionList,
  MonitoredBroker,
  MonitoredGroup,
  MonitoredInstance,
  MonitoredPartition,
  MonitoredTopic,
  MonitoringDimension,
  MonitoringHierarchy,
  MonitoringSubdimension,
  PartitionAssignmentRequest,
  PartitionCreateRequest,
  PartitionDiskUsage,
  PartitionMessage,
  PartitionMessageList,
  PartitionMessagePosition,
  PartitionReassignment,
  PartitionReassignmentRequest,
  PartitionReplica,
  PartitionReplicaUpdateRequest,
  PostPaidInstanceCreateRequest,
  Product,
  ProductDiskType,
  ProductFeature,
  ProductFeatureProperties,
  ProductList,
  ProductProperties,
  ProjectTag,
  ProjectTagList,
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
  Tag,
  TagBatchRequest,
  TagList,
  TagRequest,
  TopicAccessPolicy,
  TopicAccessPolicyRequest,
  TopicAccessPolicyUpdate,
  TopicBatchDeleteRequest,
  TopicBatchDeleteResult,
  TopicConfigValue,
  TopicCreateRequest,
  TopicCreateResult,
  TopicDeletion,
  TopicDetail,
  TopicDetailPartition,
  TopicList,
  TopicPartition,
  TopicPartitionList,
  TopicProducer,
  TopicProducerList,
  TopicReassignmentRequest,
  TopicReplicaUpdateRequest,
  TopicUpdate,
  TopicUpdateRequest,
  UserAccessPolicy,
  UserAccessPolicyUpdate,
} from './openapi.js';

export type {
  AutoTopicCreationRequest,
  AvailabilityZone,
  AvailabilityZoneList,
  BackgroundTask,
  BackgroundTaskList,
  BackgroundTaskStatus,
  BrokerDiskUsage,
  Cluster,
  ClusterBroker,
  ClusterMetadata,
  ConnectorCreateRequest,
  ConnectorCreateResult,
  ConsumerGroup,
  ConsumerGroupAssignedMember,
  ConsumerGroupAssignment,
  ConsumerGroupAssignmentDetail,
  ConsumerGroupAssignmentResult,
  ConsumerGroupBatchDeleteRequest,
  ConsumerGroupBatchDeleteResult,
  ConsumerGroupCreateRequest,
  ConsumerGroupCreateResult,
  ConsumerGroupDeleteFailure,
  ConsumerGroupDetail,
  ConsumerGroupDetailResult,
  ConsumerGroupList,
  ConsumerGroupMember,
  ConsumerGroupOffset,
  ConsumerGroupOffsetResetRequest,
  ConsumerGroupState,
  CrossVpcAddressRequest,
  CrossVpcAddressResult,
  CrossVpcBrokerAddress,
  DiskUsage,
  ErrorResponse,
  ExtendProduct,
  ExtendProductFeature,
  ExtendProductList,
  GroupCoordinator,
  GroupCoordinatorList,
  Instance,
  InstanceActionRequest,
  InstanceActionResult,
  InstanceActionResults,
  InstanceBillingRequest,
  InstanceBrokerResizeRequest,
  InstanceConfigs,
  InstanceConfigsModifyRequest,
  InstanceConfigsModifyResult,
  InstanceCreateRequest,
  InstanceDescription,
  InstanceFlavorResizeRequest,
  InstanceList,
  InstanceName,
  InstancePasswordResetRequest,
  InstanceReference,
  InstanceResizeRequest,
  InstanceRetentionPolicy,
  InstanceSaslMechanisms,
  InstanceSecurityProtocol,
  InstanceStatus,
  InstanceStorageResizeRequest,
  InstanceUpdateRequest,
  InstanceZones,
  JobReference,
  KafkaConfig,
  KafkaConfigValue,
  KafkaTopic,
  KafkaUser,
  KafkaUserBatchDeleteRequest,
  KafkaUserCreateRequest,
  KafkaUserList,
  KafkaUserPasswordRequest,
  MaintenanceWindow,
  MaintenanceWindowList,
  Message,
  MessageList,
  MessagePosition,
  MessagePositionList,
  MonitoredBroker,
  MonitoredGroup,
  MonitoredInstance,
  MonitoredPartition,
  MonitoredTopic,
  MonitoringDimension,
  MonitoringHierarchy,
  MonitoringSubdimension,
  PartitionAssignmentRequest,
  PartitionCreateRequest,
  PartitionDiskUsage,
  PartitionMessage,
  PartitionMessageList,
  PartitionMessagePosition,
  PartitionReassignment,
  PartitionReassignmentRequest,
  PartitionReplica,
  PartitionReplicaUpdateRequest,
  PostPaidInstanceCreateRequest,
  Product,
  ProductDiskType,
  ProductFeature,
  ProductFeatureProperties,
  ProductList,
  ProductProperties,
  ProjectTag,
  ProjectTagList,
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
  Tag,
  TagBatchRequest,
  TagList,
  TagRequest,
  TopicAccessPolicy,
  TopicAccessPolicyRequest,
  TopicAccessPolicyUpdate,
  TopicBatchDeleteRequest,
  TopicBatchDeleteResult,
  TopicConfigValue,
  TopicCreateRequest,
  TopicCreateResult,
  TopicDeletion,
  TopicDetail,
  TopicDetailPartition,
  TopicList,
  TopicPartition,
  TopicPartitionList,
  TopicProducer,
  TopicProducerList,
  TopicReassignmentRequest,
  TopicReplicaUpdateRequest,
  TopicUpdate,
  TopicUpdateRequest,
  UserAccessPolicy,
  UserAccessPolicyUpdate,
};

/** Arguments of `createInstanceByEngine`. */
export interface CreateInstanceByEngineArguments {
  /** Message engine, always `kafka`. */
  engine: "kafka";
  /**
   * ID of the project that owns the instance, as the identity service lists it.
   * The token must be scoped to the same project.
   *
   * Left out, it is the one of the client.
   */
  project_id?: string | undefined;
  body: InstanceCreateRequest;
}

/** Arguments of `listInstances`. */
export interface ListInstancesArguments {
  /**
   * ID of the project that owns the instance, as the identity service lists it.
   * The token must be scoped to the same project.
   *
   * Left out, it is the one of the client.
   */
  project_id?: string | undefined;
  /** Message engine of the instances, always `kafka`. */
  engine: "kafka";
  /** Return instances whose name contains this text, or, with `exact_match_name`, is this text. */
  name?: string | undefined;
  /** Return the instance with this ID alone. */
  instance_id?: string | undefined;
  /** Return instances in this status. */
  status?: InstanceStatus | undefined;
  /** Count instances that failed to be created as well. */
  include_failure?: boolean | undefined;
  /**
   * Match `name` exactly, instead of anywhere in the name of an instance.
   *
   * @default false
   */
  exact_match_name?: boolean | undefined;
  /** Return instances of this enterprise project, `0` for the default one. */
  enterprise_project_id?: string | undefined;
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

/** Arguments of `createPostPaidInstance`. */
export interface CreatePostPaidInstanceArguments {
  /**
   * ID of the project that owns the instance, as the identity service lists it.
   * The token must be scoped to the same project.
   *
   * Left out, it is the one of the client.
   */
  project_id?: string | undefined;
  body: PostPaidInstanceCreateRequest;
}

/** Arguments of `showInstance`. */
export interface ShowInstanceArguments {
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

/** Arguments of `updateInstance`. */
export interface UpdateInstanceArguments {
  /**
   * ID of the project that owns the instance, as the identity service lists it.
   * The token must be scoped to the same project.
   *
   * Left out, it is the one of the client.
   */
  project_id?: string | undefined;
  /** ID of the Kafka instance, a UUID. */
  instance_id: string;
  body: InstanceUpdateRequest;
}

/** Arguments of `deleteInstance`. */
export interface DeleteInstanceArguments {
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

/** Arguments of `batchRestartOrDeleteInstances`. */
export interface BatchRestartOrDeleteInstancesArguments {
  /**
   * ID of the project that owns the instance, as the identity service lists it.
   * The token must be scoped to the same project.
   *
   * Left out, it is the one of the client.
   */
  project_id?: string | undefined;
  body: InstanceActionRequest;
}

/** Arguments of `showInstanceConfigs`. */
export interface ShowInstanceConfigsArguments {
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

/** Arguments of `modifyInstanceConfigs`. */
export interface ModifyInstanceConfigsArguments {
  /**
   * ID of the project that owns the instance, as the identity service lists it.
   * The token must be scoped to the same project.
   *
   * Left out, it is the one of the client.
   */
  project_id?: string | undefined;
  /** ID of the Kafka instance, a UUID. */
  instance_id: string;
  body: InstanceConfigsModifyRequest;
}

/** Arguments of `showEngineInstanceExtendProductInfo`. */
export interface ShowEngineInstanceExtendProductInfoArguments {
  /** Message engine, always `kafka`. */
  engine: "kafka";
  /**
   * ID of the project that owns the instance, as the identity service lists it.
   * The token must be scoped to the same project.
   *
   * Left out, it is the one of the client.
   */
  project_id?: string | undefined;
  /** ID of the Kafka instance, a UUID. */
  instance_id: string;
  /** Choose the edition of the products. `advanced`, the premium edition, is the only one. */
  type: "advanced";
}

/** Arguments of `resizeEngineInstance`. */
export interface ResizeEngineInstanceArguments {
  /** Message engine, always `kafka`. */
  engine: "kafka";
  /**
   * ID of the project that owns the instance, as the identity service lists it.
   * The token must be scoped to the same project.
   *
   * Left out, it is the one of the client.
   */
  project_id?: string | undefined;
  /** ID of the Kafka instance, a UUID. */
  instance_id: string;
  body: InstanceResizeRequest;
}

/** Arguments of `resetPassword`. */
export interface ResetPasswordArguments {
  /**
   * ID of the project that owns the instance, as the identity service lists it.
   * The token must be scoped to the same project.
   *
   * Left out, it is the one of the client.
   */
  project_id?: string | undefined;
  /** ID of the Kafka instance, a UUID. */
  instance_id: string;
  body: InstancePasswordResetRequest;
}

/** Arguments of `updateInstanceAutoCreateTopic`. */
export interface UpdateInstanceAutoCreateTopicArguments {
  /**
   * ID of the project that owns the instance, as the identity service lists it.
   * The token must be scoped to the same project.
   *
   * Left out, it is the one of the client.
   */
  project_id?: string | undefined;
  /** ID of the Kafka instance, a UUID. */
  instance_id: string;
  body: AutoTopicCreationRequest;
}

/** Arguments of `updateInstanceCrossVpcIp`. */
export interface UpdateInstanceCrossVpcIpArguments {
  /**
   * ID of the project that owns the instance, as the identity service lists it.
   * The token must be scoped to the same project.
   *
   * Left out, it is the one of the client.
   */
  project_id?: string | undefined;
  /** ID of the Kafka instance, a UUID. */
  instance_id: string;
  body: CrossVpcAddressRequest;
}

/** Arguments of `showCluster`. */
export interface ShowClusterArguments {
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

/** Arguments of `showCoordinators`. */
export interface ShowCoordinatorsArguments {
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

/** Arguments of `updateTopicReplica`. */
export interface UpdateTopicReplicaArguments {
  /**
   * ID of the project that owns the instance, as the identity service lists it.
   * The token must be scoped to the same project.
   *
   * Left out, it is the one of the client.
   */
  project_id?: string | undefined;
  /** ID of the Kafka instance, a UUID. */
  instance_id: string;
  /** Name of the topic. `listInstanceTopics` returns it as `name`. */
  topic: string;
  body: TopicReplicaUpdateRequest;
}

/** Arguments of `showKafkaTopicPartitionDiskusage`. */
export interface ShowKafkaTopicPartitionDiskusageArguments {
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
   * Return only partitions that use at least this much of a disk, 1 KB, 1 MB or 1 GB.
   *
   * @default "1G"
   */
  minSize?: "1K" | "1M" | "1G" | undefined;
  /**
   * Return only this many partitions of each broker, those that use most of its disk.
   *
   * From 1 to 1000.
   */
  top?: number | undefined;
  /**
   * Return only partitions that use more than this share of the disk, in percent.
   *
   * From 0 to 100.
   */
  percentage?: number | undefined;
}

/** Arguments of `createReassignmentTask`. */
export interface CreateReassignmentTaskArguments {
  /**
   * ID of the project that owns the instance, as the identity service lists it.
   * The token must be scoped to the same project.
   *
   * Left out, it is the one of the client.
   */
  project_id?: string | undefined;
  /** ID of the Kafka instance, a UUID. */
  instance_id: string;
  body: PartitionReassignmentRequest;
}

/** Arguments of `listInstanceConsumerGroups`. */
export interface ListInstanceConsumerGroupsArguments {
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
  /** Return only groups whose name contains this text. */
  group?: string | undefined;
}

/** Arguments of `showGroup`. */
export interface ShowGroupArguments {
  /**
   * ID of the project that owns the instance, as the identity service lists it.
   * The token must be scoped to the same project.
   *
   * Left out, it is the one of the client.
   */
  project_id?: string | undefined;
  /** ID of the Kafka instance, a UUID. */
  instance_id: string;
  /** ID of the consumer group, which is its name. `listInstanceConsumerGroups` returns it. */
  group: string;
}

/** Arguments of `deleteGroup`. */
export interface DeleteGroupArguments {
  /**
   * ID of the project that owns the instance, as the identity service lists it.
   * The token must be scoped to the same project.
   *
   * Left out, it is the one of the client.
   */
  project_id?: string | undefined;
  /** ID of the Kafka instance, a UUID. */
  instance_id: string;
  /** ID of the consumer group, which is its name. `listInstanceConsumerGroups` returns it. */
  group: string;
}

/** Arguments of `batchDeleteGroup`. */
export interface BatchDeleteGroupArguments {
  /**
   * ID of the project that owns the instance, as the identity service lists it.
   * The token must be scoped to the same project.
   *
   * Left out, it is the one of the client.
   */
  project_id?: string | undefined;
  /** ID of the Kafka instance, a UUID. */
  instance_id: string;
  body: ConsumerGroupBatchDeleteRequest;
}

/** Arguments of `showGroups`. */
export interface ShowGroupsArguments {
  /**
   * ID of the project that owns the instance, as the identity service lists it.
   * The token must be scoped to the same project.
   *
   * Left out, it is the one of the client.
   */
  project_id?: string | undefined;
  /** ID of the Kafka instance, a UUID. */
  instance_id: string;
  /** ID of the consumer group, which is its name. `listInstanceConsumerGroups` returns it. */
  group: string;
}

/** Arguments of `resetMessageOffset`. */
export interface ResetMessageOffsetArguments {
  /**
   * ID of the project that owns the instance, as the identity service lists it.
   * The token must be scoped to the same project.
   *
   * Left out, it is the one of the client.
   */
  project_id?: string | undefined;
  /** ID of the Kafka instance, a UUID. */
  instance_id: string;
  /** ID of the consumer group, which is its name. `listInstanceConsumerGroups` returns it. */
  group: string;
  body: ConsumerGroupOffsetResetRequest;
}

/** Arguments of `createKafkaConsumerGroup`. */
export interface CreateKafkaConsumerGroupArguments {
  /**
   * ID of the project that owns the instance, as the identity service lists it.
   * The token must be scoped to the same project.
   *
   * Left out, it is the one of the client.
   */
  project_id?: string | undefined;
  /** ID of the Kafka instance, a UUID. */
  instance_id: string;
  body: ConsumerGroupCreateRequest;
}

/** Arguments of `listInstanceTopics`. */
export interface ListInstanceTopicsArguments {
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

/** Arguments of `updateInstanceTopic`. */
export interface UpdateInstanceTopicArguments {
  /**
   * ID of the project that owns the instance, as the identity service lists it.
   * The token must be scoped to the same project.
   *
   * Left out, it is the one of the client.
   */
  project_id?: string | undefined;
  /** ID of the Kafka instance, a UUID. */
  instance_id: string;
  body: TopicUpdateRequest;
}

/** Arguments of `createInstanceTopic`. */
export interface CreateInstanceTopicArguments {
  /**
   * ID of the project that owns the instance, as the identity service lists it.
   * The token must be scoped to the same project.
   *
   * Left out, it is the one of the client.
   */
  project_id?: string | undefined;
  /** ID of the Kafka instance, a UUID. */
  instance_id: string;
  body: TopicCreateRequest;
}

/** Arguments of `batchDeleteInstanceTopic`. */
export interface BatchDeleteInstanceTopicArguments {
  /**
   * ID of the project that owns the instance, as the identity service lists it.
   * The token must be scoped to the same project.
   *
   * Left out, it is the one of the client.
   */
  project_id?: string | undefined;
  /** ID of the Kafka instance, a UUID. */
  instance_id: string;
  body: TopicBatchDeleteRequest;
}

/** Arguments of `listTopicPartitions`. */
export interface ListTopicPartitionsArguments {
  /**
   * ID of the project that owns the instance, as the identity service lists it.
   * The token must be scoped to the same project.
   *
   * Left out, it is the one of the client.
   */
  project_id?: string | undefined;
  /** ID of the Kafka instance, a UUID. */
  instance_id: string;
  /** Name of the topic. `listInstanceTopics` returns it as `name`. */
  topic: string;
  /**
   * Skip this many items. Without it the listing begins with the first.
   *
   * At least 0.
   */
  offset?: number | undefined;
  /**
   * Return at most this many items. The vendor's page gives neither default nor maximum.
   *
   * At least 1.
   */
  limit?: number | undefined;
}

/** Arguments of `listTopicProducers`. */
export interface ListTopicProducersArguments {
  /**
   * ID of the project that owns the instance, as the identity service lists it.
   * The token must be scoped to the same project.
   *
   * Left out, it is the one of the client.
   */
  project_id?: string | undefined;
  /** ID of the Kafka instance, a UUID. */
  instance_id: string;
  /** Name of the topic. `listInstanceTopics` returns it as `name`. */
  topic: string;
  /**
   * Skip this many items. Without it the listing begins with the first.
   *
   * At least 0.
   */
  offset?: number | undefined;
  /**
   * Return at most this many items. The vendor's page gives neither default nor maximum.
   *
   * At least 1.
   */
  limit?: number | undefined;
}

/** Arguments of `showInstanceTopicDetail`. */
export interface ShowInstanceTopicDetailArguments {
  /**
   * ID of the project that owns the instance, as the identity service lists it.
   * The token must be scoped to the same project.
   *
   * Left out, it is the one of the client.
   */
  project_id?: string | undefined;
  /** ID of the Kafka instance, a UUID. */
  instance_id: string;
  /** Name of the topic. `listInstanceTopics` returns it as `name`. */
  topic: string;
}

/** Arguments of `createPartition`. */
export interface CreatePartitionArguments {
  /**
   * ID of the project that owns the instance, as the identity service lists it.
   * The token must be scoped to the same project.
   *
   * Left out, it is the one of the client.
   */
  project_id?: string | undefined;
  /** ID of the Kafka instance, a UUID. */
  instance_id: string;
  /** Name of the topic. `listInstanceTopics` returns it as `name`. */
  topic: string;
  body: PartitionCreateRequest;
}

/** Arguments of `showInstanceUsers`. */
export interface ShowInstanceUsersArguments {
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

/** Arguments of `batchDeleteInstanceUsers`. */
export interface BatchDeleteInstanceUsersArguments {
  /**
   * ID of the project that owns the instance, as the identity service lists it.
   * The token must be scoped to the same project.
   *
   * Left out, it is the one of the client.
   */
  project_id?: string | undefined;
  /** ID of the Kafka instance, a UUID. */
  instance_id: string;
  body: KafkaUserBatchDeleteRequest;
}

/** Arguments of `createInstanceUser`. */
export interface CreateInstanceUserArguments {
  /**
   * ID of the project that owns the instance, as the identity service lists it.
   * The token must be scoped to the same project.
   *
   * Left out, it is the one of the client.
   */
  project_id?: string | undefined;
  /** ID of the Kafka instance, a UUID. */
  instance_id: string;
  body: KafkaUserCreateRequest;
}

/** Arguments of `resetUserPassword`. */
export interface ResetUserPasswordArguments {
  /**
   * ID of the project that owns the instance, as the identity service lists it.
   * The token must be scoped to the same project.
   *
   * Left out, it is the one of the client.
   */
  project_id?: string | undefined;
  /** ID of the Kafka instance, a UUID. */
  instance_id: string;
  /** Name of the Kafka user. `showInstanceUsers` returns it. */
  user_name: string;
  body: KafkaUserPasswordRequest;
}

/** Arguments of `showTopicAccessPolicy`. */
export interface ShowTopicAccessPolicyArguments {
  /**
   * ID of the project that owns the instance, as the identity service lists it.
   * The token must be scoped to the same project.
   *
   * Left out, it is the one of the client.
   */
  project_id?: string | undefined;
  /** ID of the Kafka instance, a UUID. */
  instance_id: string;
  /** Name of the topic. `listInstanceTopics` returns it as `name`. */
  topic_name: string;
}

/** Arguments of `updateTopicAccessPolicy`. */
export interface UpdateTopicAccessPolicyArguments {
  /**
   * ID of the project that owns the instance, as the identity service lists it.
   * The token must be scoped to the same project.
   *
   * Left out, it is the one of the client.
   */
  project_id?: string | undefined;
  /** ID of the Kafka instance, a UUID. */
  instance_id: string;
  body: TopicAccessPolicyRequest;
}

/** Arguments of `showInstanceMessages`. */
export interface ShowInstanceMessagesArguments {
  /**
   * ID of the project that owns the instance, as the identity service lists it.
   * The token must be scoped to the same project.
   *
   * Left out, it is the one of the client.
   */
  project_id?: string | undefined;
  /** ID of the Kafka instance, a UUID. */
  instance_id: string;
  /** Search this topic. `listInstanceTopics` returns the names. */
  topic: string;
  /** Whether to sort the messages by time, the oldest first. */
  asc?: boolean | undefined;
  /** Find messages from this time on, in epoch milliseconds. Mandatory with `end_time` when you search by time. */
  start_time?: number | undefined;
  /** Find messages up to this time, in epoch milliseconds. Mandatory with `start_time` when you search by time. */
  end_time?: number | undefined;
  /**
   * Return at most this many messages on a page. The examples of the vendor send 10.
   *
   * From 1 to 50.
   */
  limit?: number | undefined;
  /**
   * Return this page, counted from 0. Unlike elsewhere it is the number of a page, not of an item.
   *
   * At least 0.
   */
  offset?: number | undefined;
  /** Whether to fetch the message for saving. The console shows content below 4 KB and offers longer messages as a download. The example of the vendor sends `false` to read content. */
  download?: boolean | undefined;
  /**
   * Return the message at this offset of `partition`. Mandatory when you ask for content; without effect if `start_time` and `end_time` are sent.
   *
   * At least 0.
   */
  message_offset?: number | undefined;
  /**
   * Return the message of this partition, counted from 0. Mandatory when you ask for content; without effect if `start_time` and `end_time` are sent.
   *
   * At least 0.
   */
  partition?: number | undefined;
  /** Find messages whose content has this text, 0 to 50 characters. Messages found so have their position in `offset` instead of `message_offset`. */
  keyword?: string | undefined;
}

/** Arguments of `showMessages`. */
export interface ShowMessagesArguments {
  /**
   * ID of the project that owns the instance, as the identity service lists it.
   * The token must be scoped to the same project.
   *
   * Left out, it is the one of the client.
   */
  project_id?: string | undefined;
  /** ID of the Kafka instance, a UUID. */
  instance_id: string;
  /** Name of the topic. `listInstanceTopics` returns it as `name`. */
  topic: string;
  /**
   * Return messages from this time on, in epoch milliseconds. 0 means from the first one.
   *
   * @default 0
   */
  start_time?: number | undefined;
  /** Return messages up to this time, in epoch milliseconds. Without it, up to the time of the request. */
  end_time?: number | undefined;
  /**
   * Return at most this many messages on a page.
   *
   * From 1 to 50.
   *
   * @default 10
   */
  limit?: number | undefined;
  /**
   * Skip this many items. Without it the listing begins with the first.
   *
   * At least 0.
   */
  offset?: number | undefined;
  /**
   * Return messages of this partition only, counted from 0. -1 means all partitions.
   *
   * At least -1.
   *
   * @default -1
   */
  partition?: number | undefined;
}

/** Arguments of `showPartitionMessage`. */
export interface ShowPartitionMessageArguments {
  /**
   * ID of the project that owns the instance, as the identity service lists it.
   * The token must be scoped to the same project.
   *
   * Left out, it is the one of the client.
   */
  project_id?: string | undefined;
  /** ID of the Kafka instance, a UUID. */
  instance_id: string;
  /** Name of the topic. `listInstanceTopics` returns it as `name`. */
  topic: string;
  /**
   * Number of the partition, from 0.
   *
   * At least 0.
   */
  partition: number;
  /**
   * Return the message at this offset. `showPartitionBeginningMessage` and `showPartitionEndMessage` return the first and the last that exist.
   *
   * At least 0.
   */
  message_offset: number;
}

/** Arguments of `showPartitionBeginningMessage`. */
export interface ShowPartitionBeginningMessageArguments {
  /**
   * ID of the project that owns the instance, as the identity service lists it.
   * The token must be scoped to the same project.
   *
   * Left out, it is the one of the client.
   */
  project_id?: string | undefined;
  /** ID of the Kafka instance, a UUID. */
  instance_id: string;
  /** Name of the topic. `listInstanceTopics` returns it as `name`. */
  topic: string;
  /**
   * Number of the partition, from 0.
   *
   * At least 0.
   */
  partition: number;
}

/** Arguments of `showPartitionEndMessage`. */
export interface ShowPartitionEndMessageArguments {
  /**
   * ID of the project that owns the instance, as the identity service lists it.
   * The token must be scoped to the same project.
   *
   * Left out, it is the one of the client.
   */
  project_id?: string | undefined;
  /** ID of the Kafka instance, a UUID. */
  instance_id: string;
  /** Name of the topic. `listInstanceTopics` returns it as `name`. */
  topic: string;
  /**
   * Number of the partition, from 0.
   *
   * At least 0.
   */
  partition: number;
}

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

/** Arguments of `listBackgroundTasks`. */
export interface ListBackgroundTasksArguments {
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
   * Begin at this position in the list, counted from 1.
   * Without it the listing begins with the first task.
   *
   * At least 1.
   */
  start?: number | undefined;
  /**
   * Return at most this many tasks, 1 to 100. The page names no default.
   *
   * From 1 to 100.
   */
  limit?: number | undefined;
  /**
   * Leave out tasks that started before this time, as `YYYYMMDDHHmmss`.
   * No time zone is documented; the times of the answer are UTC.
   */
  begin_time?: string | undefined;
  /**
   * Leave out tasks that started after this time, as `YYYYMMDDHHmmss`.
   * No time zone is documented; the times of the answer are UTC.
   */
  end_time?: string | undefined;
}

/** Arguments of `showBackgroundTask`. */
export interface ShowBackgroundTaskArguments {
  /**
   * ID of the project that owns the instance, as the identity service lists it.
   * The token must be scoped to the same project.
   *
   * Left out, it is the one of the client.
   */
  project_id?: string | undefined;
  /** ID of the Kafka instance, a UUID. */
  instance_id: string;
  /** ID of the background task, 32 hexadecimal digits. `listBackgroundTasks` returns it as `id`. */
  task_id: string;
}

/** Arguments of `deleteBackgroundTask`. */
export interface DeleteBackgroundTaskArguments {
  /**
   * ID of the project that owns the instance, as the identity service lists it.
   * The token must be scoped to the same project.
   *
   * Left out, it is the one of the client.
   */
  project_id?: string | undefined;
  /** ID of the Kafka instance, a UUID. */
  instance_id: string;
  /** ID of the background task, 32 hexadecimal digits. `listBackgroundTasks` returns it as `id`. */
  task_id: string;
}

/** Arguments of `showKafkaTags`. */
export interface ShowKafkaTagsArguments {
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

/** Arguments of `batchCreateOrDeleteKafkaTag`. */
export interface BatchCreateOrDeleteKafkaTagArguments {
  /**
   * ID of the project that owns the instance, as the identity service lists it.
   * The token must be scoped to the same project.
   *
   * Left out, it is the one of the client.
   */
  project_id?: string | undefined;
  /** ID of the Kafka instance, a UUID. */
  instance_id: string;
  body: TagBatchRequest;
}

/** Arguments of `showKafkaProjectTags`. */
export interface ShowKafkaProjectTagsArguments {
  /**
   * ID of the project that owns the instance, as the identity service lists it.
   * The token must be scoped to the same project.
   *
   * Left out, it is the one of the client.
   */
  project_id?: string | undefined;
}

/** Arguments of `listEngineProducts`. */
export interface ListEngineProductsArguments {
  /** Message engine, always `kafka`. */
  engine: "kafka";
  /** Return only the product with this ID. */
  product_id?: string | undefined;
}

/** Arguments of `listAvailableZones`. */
export type ListAvailableZonesArguments = Record<string, never>;

/** Arguments of `showMaintainWindows`. */
export type ShowMaintainWindowsArguments = Record<string, never>;

/** Arguments of `showCesHierarchy`. */
export interface ShowCesHierarchyArguments {
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

/** One method per operation of the description. */
export interface DmsOperations {
  /**
   * Create an instance.
   *
   * Creates a Kafka instance, paid per use or, with `bss_param`, by the month or year.
   * The answer comes at once and names the instance, whose `status` is `CREATING`; it can be used
   * when the status is `RUNNING`.
   * VPC, subnet, `ssl_enable` and `kafka_security_protocol` are fixed from then on.
   *
   * Long-running: call `waitForInstance`, or poll `showInstance` until `status` is RUNNING. ERROR means that it failed.
   *
   * Permission: dms:instance:create.
   *
   * `POST /v2/{engine}/{project_id}/instances`
   *
   * @throws {BadRequestError} 400: The request, the quota or the stock of the region does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/lifecycle_management/creating_an_instance.html
   */
  createInstanceByEngine(args: CreateInstanceByEngineArguments, options?: CallOptions): Promise<InstanceReference>;

  /**
   * List instances.
   *
   * Lists the Kafka instances of a project that match all filters, page by page.
   * Each instance comes with all of its details, as `showInstance` returns them.
   *
   * Await it for the first page, iterate over it for the items of all pages.
   *
   * Permission: dms:instance:list.
   *
   * `GET /v2/{project_id}/instances`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/lifecycle_management/listing_all_instances.html
   */
  listInstances(args: ListInstancesArguments, options?: CallOptions): Paged<InstanceList, Instance>;

  /**
   * Create an instance of an old flavor.
   *
   * Creates a Kafka instance of an old flavor, paid per use.
   * Use `createInstanceByEngine`, which orders the flavors of today.
   * The answer comes at once and names the instance, whose `status` is `CREATING`; it can be used
   * when the status is `RUNNING`.
   *
   * Long-running: call `waitForInstance`, or poll `showInstance` until `status` is RUNNING. ERROR means that it failed.
   *
   * `POST /v2/{project_id}/instances`
   *
   * @deprecated
   * @throws {BadRequestError} 400: The request, the quota or the stock of the region does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/out-of-date_apis/api_v2/creating_an_instance.html
   */
  createPostPaidInstance(args: CreatePostPaidInstanceArguments, options?: CallOptions): Promise<InstanceReference>;

  /**
   * Show an instance.
   *
   * Returns an instance with its size, state, addresses, network and settings.
   * Poll it to wait for a change: `status` says when the instance runs again.
   *
   * Permission: dms:instance:get.
   *
   * `GET /v2/{project_id}/instances/{instance_id}`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The instance or the URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/lifecycle_management/querying_an_instance.html
   */
  showInstance(args: ShowInstanceArguments, options?: CallOptions): Promise<Instance>;

  /**
   * Update an instance.
   *
   * Changes name, description, maintenance window, security group, retention policy or enterprise
   * project of an instance.
   * Its size changes with `resizeEngineInstance`, its Kafka settings with `modifyInstanceConfigs`.
   *
   * Permission: dms:instance:modify.
   *
   * `PUT /v2/{project_id}/instances/{instance_id}`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The instance or the URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/lifecycle_management/modifying_instance_information.html
   */
  updateInstance(args: UpdateInstanceArguments, options?: CallOptions): Promise<void>;

  /**
   * Delete an instance.
   *
   * Deletes an instance with all its messages and releases its resources; there is no backup.
   * The answer comes at once; the instance is gone when `showInstance` answers 404.
   *
   * Long-running: call `waitForInstanceDeletion`, or poll `showInstance` until it answers 404.
   *
   * Permission: dms:instance:delete.
   *
   * `DELETE /v2/{project_id}/instances/{instance_id}`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The instance or the URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/lifecycle_management/deleting_an_instance.html
   */
  deleteInstance(args: DeleteInstanceArguments, options?: CallOptions): Promise<void>;

  /**
   * Restart or delete several instances.
   *
   * Restarts or deletes up to 50 instances, or deletes all that failed to be created.
   * It answers 200 with a result for each named instance, or 204 without a body for `all_failure`,
   * and before the restarts and deletions end.
   * While an instance restarts, its clients can neither write nor read.
   * A deletion takes all messages along; there is no backup.
   *
   * Permission: dms:instance:modifyStatus, dms:instance:delete.
   *
   * `POST /v2/{project_id}/instances/action`
   *
   * @throws {BadRequestError} 400: The request, or the state of an instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The instance or the URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/lifecycle_management/batch_restarting_or_deleting_instances.html
   */
  batchRestartOrDeleteInstances(args: BatchRestartOrDeleteInstancesArguments, options?: CallOptions): Promise<InstanceActionResults | undefined>;

  /**
   * Show the Kafka settings.
   *
   * Returns the Kafka settings of an instance, each with its current value, its default and the
   * values that are allowed.
   *
   * `GET /v2/{project_id}/instances/{instance_id}/configs`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The instance or the URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/lifecycle_management/obtaining_instance_configurations.html
   */
  showInstanceConfigs(args: ShowInstanceConfigsArguments, options?: CallOptions): Promise<InstanceConfigs>;

  /**
   * Modify the Kafka settings.
   *
   * Changes Kafka settings of an instance.
   * The answer comes at once and names a background task.
   * Dynamic settings hold when it is done, static ones after a restart of the instance, with
   * `batchRestartOrDeleteInstances`.
   *
   * Long-running: call `waitForBackgroundTask`, or poll `showBackgroundTask` until `tasks[0].status` is SUCCESS. FAILED, DELETED or CANCELLED means that it failed.
   *
   * `PUT /v2/{project_id}/instances/{instance_id}/configs`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The instance or the URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/lifecycle_management/modifying_instance_configurations.html
   */
  modifyInstanceConfigs(args: ModifyInstanceConfigsArguments, options?: CallOptions): Promise<InstanceConfigsModifyResult>;

  /**
   * List products that an instance can change to.
   *
   * Lists the products that an instance can be changed to, with their limits and the availability
   * zones that have them.
   * `resizeEngineInstance` takes the `product_id` as `new_product_id`.
   *
   * `GET /v2/{engine}/{project_id}/instances/{instance_id}/extend`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The instance or the URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/specification_modification_management/querying_product_information_for_instance_specification_modification.html
   */
  showEngineInstanceExtendProductInfo(args: ShowEngineInstanceExtendProductInfoArguments, options?: CallOptions): Promise<ExtendProductList>;

  /**
   * Enlarge an instance.
   *
   * Enlarges an instance in one of three ways, which `oper_type` selects: more storage for each
   * broker, more brokers, or another product with larger brokers.
   * Nothing can be made smaller, and single-node instances cannot be changed.
   * The answer comes at once and names a background job, which takes 5 to 10 minutes for each
   * broker.
   * Meanwhile `status` of the instance is `EXTENDING`, and other changes are refused with
   * `DMS.00400026`.
   * After a failure it is `EXTENDEDFAILED`: the instance can then neither be restarted, changed nor
   * deleted, and only the support can help.
   *
   * Long-running: call `waitForInstanceResize`, or poll `showInstance` until `status` is RUNNING. ERROR, EXTENDEDFAILED or FROZEN means that it failed.
   *
   * Permission: dms:instance:scale.
   *
   * `POST /v2/{engine}/{project_id}/instances/{instance_id}/extend`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The instance or the URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/specification_modification_management/increasing_instance_specifications.html
   */
  resizeEngineInstance(args: ResizeEngineInstanceArguments, options?: CallOptions): Promise<JobReference>;

  /**
   * Reset the password of an instance.
   *
   * Resets the password of `access_user`, the user that was created together with the instance.
   * Only an instance with SASL has one: where `ssl_enable` of `showInstance` is false, the request
   * is refused with `DMS.00400971`.
   * `resetUserPassword` does the same for the users that were created later.
   *
   * Permission: dms:instance:resetAuthInfo.
   *
   * `POST /v2/{project_id}/instances/{instance_id}/password`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The instance or the URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/instance_management/resetting_the_password.html
   */
  resetPassword(args: ResetPasswordArguments, options?: CallOptions): Promise<void>;

  /**
   * Switch automatic topic creation.
   *
   * Switches automatic topic creation of an instance on or off.
   * When it is on, a topic that does not exist is created as soon as a client produces to it or
   * consumes from it. Its partitions, replicas and retention are then those of the settings
   * `num.partitions`, `default.replication.factor` and `log.retention.hours`, which
   * `modifyInstanceConfigs` changes.
   * The answer is empty; the change itself is a background task named `modifyAutoTopic`, which
   * `listBackgroundTasks` shows. It may restart the instance.
   *
   * Permission: dms:instance:modify.
   *
   * `POST /v2/{project_id}/instances/{instance_id}/autotopic`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The instance or the URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/instance_management/configuring_automatic_topic_creation.html
   */
  updateInstanceAutoCreateTopic(args: UpdateInstanceAutoCreateTopicArguments, options?: CallOptions): Promise<void>;

  /**
   * Change addresses for cross-VPC access.
   *
   * Sets the addresses that the brokers of an instance tell clients in other VPCs, which is
   * `advertised.listeners` of Kafka.
   * The request names every broker: one that keeps its address is listed with that address.
   * `cross_vpc_info` of `showInstance` holds the current ones.
   * The answer says for each broker whether it took its address.
   *
   * Permission: dms:instance:modify.
   *
   * `POST /v2/{project_id}/instances/{instance_id}/crossvpc/modify`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The instance or the URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/instance_management/modifying_the_private_ip_address_for_cross-vpc_access.html
   */
  updateInstanceCrossVpcIp(args: UpdateInstanceCrossVpcIpArguments, options?: CallOptions): Promise<CrossVpcAddressResult>;

  /**
   * Show the cluster of an instance.
   *
   * Shows the brokers of an instance, which of them is the controller, and how many topics,
   * partitions, replicas and consumer groups they hold.
   * Fewer online partitions than partitions means that some have no leader; fewer in-sync replicas
   * than replicas means that some lag behind.
   *
   * `GET /v2/{project_id}/instances/{instance_id}/management/cluster`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The instance or the URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/instance_management/querying_kafka_cluster_metadata.html
   */
  showCluster(args: ShowClusterArguments, options?: CallOptions): Promise<ClusterMetadata>;

  /**
   * List coordinators of consumer groups.
   *
   * Lists the coordinator of each consumer group of an instance.
   * A coordinator is the broker that keeps the members and the offsets of the group.
   *
   * `GET /v2/{project_id}/instances/{instance_id}/management/coordinators`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The instance or the URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/instance_management/querying_coordinator_details_of_a_kafka_instance.html
   */
  showCoordinators(args: ShowCoordinatorsArguments, options?: CallOptions): Promise<GroupCoordinatorList>;

  /**
   * Reassign replicas of a topic.
   *
   * Changes which brokers hold the replicas of a topic, and how many replicas its partitions have.
   * Name every partition when the number of replicas changes: all partitions of a topic have equally
   * many, and never more than there are brokers.
   * `createReassignmentTask` does the same for several topics, with a throttle and at a set time.
   *
   * `POST /v2/{project_id}/instances/{instance_id}/management/topics/{topic}/replicas-reassignment`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The instance or the URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/instance_management/reassigning_replicas_of_a_topic_for_a_kafka_instance.html
   */
  updateTopicReplica(args: UpdateTopicReplicaArguments, options?: CallOptions): Promise<void>;

  /**
   * List disk usage of brokers and partitions.
   *
   * Lists the disk of each broker of an instance, with the partitions there that use most of it.
   * Without a filter these are the partitions of 1 GB and more.
   * The page leaves open how the filters work together: give one of them.
   * Single-node instances do not have this.
   *
   * `GET /v2/{project_id}/instances/{instance_id}/topics/diskusage`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The instance or the URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/instance_management/querying_the_disk_usage_status_of_topics.html
   */
  showKafkaTopicPartitionDiskusage(args: ShowKafkaTopicPartitionDiskusageArguments, options?: CallOptions): Promise<DiskUsage>;

  /**
   * Start a partition reassignment.
   *
   * Starts a background task that moves the partitions of topics to other brokers, or, with
   * `time_estimate`, only estimates how long that takes.
   * It is needed after brokers were added, which hold nothing at first, or when brokers carry
   * unequal loads.
   * The task loads network and disks, so pick a quiet time; a shorter retention leaves less to move.
   * Once started it cannot be stopped. Until it ends, its topics must not be deleted, and the number
   * of their partitions cannot change. A scheduled task keeps others from being scheduled until it
   * has run.
   * Single-node instances do not have this.
   *
   * Long-running: call `waitForBackgroundTask`, or poll `showBackgroundTask` until `tasks[0].status` is SUCCESS. FAILED, DELETED or CANCELLED means that it failed.
   *
   * `POST /v2/kafka/{project_id}/instances/{instance_id}/reassign`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The instance or the URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/instance_management/initiating_partition_reassigning_for_a_kafka_instance.html
   */
  createReassignmentTask(args: CreateReassignmentTaskArguments, options?: CallOptions): Promise<PartitionReassignment>;

  /**
   * List consumer groups.
   *
   * Lists the consumer groups of an instance, page by page, with their state and lag.
   * `showGroup` adds the members and the offsets of one group.
   *
   * Await it for the first page, iterate over it for the items of all pages.
   *
   * `GET /v2/{project_id}/instances/{instance_id}/groups`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The instance or the URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/instance_management/querying_all_consumer_groups.html
   */
  listInstanceConsumerGroups(args: ListInstanceConsumerGroupsArguments, options?: CallOptions): Paged<ConsumerGroupList, ConsumerGroup>;

  /**
   * Show a consumer group.
   *
   * Returns one consumer group with its members and its offset in each partition that it reads.
   * `showGroups` also says which partitions each member reads.
   *
   * `GET /v2/{project_id}/instances/{instance_id}/groups/{group}`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The group, the instance or the URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/instance_management/querying_a_specific_consumer_group.html
   */
  showGroup(args: ShowGroupArguments, options?: CallOptions): Promise<ConsumerGroupDetailResult>;

  /**
   * Delete a consumer group.
   *
   * Deletes a consumer group and its offsets.
   * The group must be `EMPTY`: stop its consumers first.
   * Consumers that use the name again begin without offsets: they may read messages twice or miss
   * some.
   * With the setting `auto.create.groups.enable`, a consumer creates the group anew by joining it.
   *
   * `DELETE /v2/{project_id}/instances/{instance_id}/groups/{group}`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The group, the instance or the URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/instance_management/deleting_a_consumer_group_from_a_kafka_instance.html
   */
  deleteGroup(args: DeleteGroupArguments, options?: CallOptions): Promise<void>;

  /**
   * Delete several consumer groups.
   *
   * Deletes several consumer groups and their offsets.
   * Each must be `EMPTY`, as with `deleteGroup`.
   * The answer has status 200 even if groups could not be deleted: look at `failed_groups`.
   *
   * `POST /v2/{project_id}/instances/{instance_id}/groups/batch-delete`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The instance or the URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/instance_management/deleting_consumer_groups_of_a_kafka_instance_in_batches.html
   */
  batchDeleteGroup(args: BatchDeleteGroupArguments, options?: CallOptions): Promise<ConsumerGroupBatchDeleteResult>;

  /**
   * Show who reads what in a consumer group.
   *
   * Returns one consumer group, as `showGroup` does, and the partitions that each member reads.
   * Despite its name it returns one group, not several.
   *
   * `GET /v2/{project_id}/instances/{instance_id}/management/groups/{group}`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The group, the instance or the URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/instance_management/querying_consumer_group_details.html
   */
  showGroups(args: ShowGroupsArguments, options?: CallOptions): Promise<ConsumerGroupAssignmentResult>;

  /**
   * Reset the offsets of a consumer group.
   *
   * Moves the offsets of a consumer group to a position or to a time, where it reads on.
   * Stop the consumers first: offsets of a group that is reading cannot be reset.
   * The service takes a stopped consumer for gone only after its session timeout
   * (`session.timeout.ms` of the consumer).
   * After a reset to an earlier position, messages are read again; after one to a later position,
   * those between are not read.
   *
   * Permission: dms:instance:modify.
   *
   * `POST /v2/{project_id}/instances/{instance_id}/management/groups/{group}/reset-message-offset`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The group, the instance or the URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/instance_management/resetting_consumer_group_offset_to_the_specified_position.html
   */
  resetMessageOffset(args: ResetMessageOffsetArguments, options?: CallOptions): Promise<void>;

  /**
   * Create a consumer group.
   *
   * Creates a consumer group, without members and offsets.
   * It is needed before the first consumer joins when the setting `auto.create.groups.enable` is
   * false.
   * When that setting is true, joining creates the group, and an `EMPTY` group that has committed no
   * offset is deleted after 10 minutes.
   * A group that never committed an offset is gone after a restart of the instance.
   * The answer is the word `success` as plain text, not JSON.
   *
   * `POST /v2/{project_id}/kafka/instances/{instance_id}/group`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The instance or the URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/instance_management/creating_a_consumer_group.html
   */
  createKafkaConsumerGroup(args: CreateKafkaConsumerGroupArguments, options?: CallOptions): Promise<ConsumerGroupCreateResult>;

  /**
   * List topics.
   *
   * Lists the topics of an instance with their settings, page by page.
   * The answer also says how many partitions the instance may still get.
   *
   * Await it for the first page, iterate over it for the items of all pages.
   *
   * Permission: dms:instance:get.
   *
   * `GET /v2/{project_id}/instances/{instance_id}/topics`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The instance or the URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/topic_management/listing_topics_of_a_kafka_instance.html
   */
  listInstanceTopics(args: ListInstanceTopicsArguments, options?: CallOptions): Paged<TopicList, KafkaTopic>;

  /**
   * Change topics.
   *
   * Changes settings of topics, adds partitions to them, or both.
   * A field that is left out stays as it is.
   * Partitions cannot be removed, and a topic cannot be renamed.
   *
   * Permission: dms:instance:modify.
   *
   * `PUT /v2/{project_id}/instances/{instance_id}/topics`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The instance or the URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed, or could not change the topics.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/topic_management/modifying_topics_of_a_kafka_instance.html
   */
  updateInstanceTopic(args: UpdateInstanceTopicArguments, options?: CallOptions): Promise<void>;

  /**
   * Create a topic.
   *
   * Creates a topic in an instance.
   * It is refused when its partitions are more than the instance may still get, which
   * `listInstanceTopics` returns as `remain_partitions`.
   *
   * Permission: dms:instance:modify.
   *
   * `POST /v2/{project_id}/instances/{instance_id}/topics`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The instance or the URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/topic_management/creating_a_topic_for_a_kafka_instance.html
   */
  createInstanceTopic(args: CreateInstanceTopicArguments, options?: CallOptions): Promise<TopicCreateResult>;

  /**
   * Delete topics.
   *
   * Deletes several topics of an instance with all their messages.
   * The answer is 200 even when some of them could not be deleted: look at `success` of each.
   *
   * Permission: dms:instance:modify.
   *
   * `POST /v2/{project_id}/instances/{instance_id}/topics/delete`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The instance or the URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/topic_management/batch_deleting_topics_of_a_kafka_instance.html
   */
  batchDeleteInstanceTopic(args: BatchDeleteInstanceTopicArguments, options?: CallOptions): Promise<TopicBatchDeleteResult>;

  /**
   * List the partitions of a topic.
   *
   * Lists the partitions of a topic with their offsets, page by page.
   * For leaders and replicas, use `showInstanceTopicDetail`.
   *
   * Await it for the first page, iterate over it for the items of all pages.
   *
   * `GET /v2/{project_id}/kafka/instances/{instance_id}/topics/{topic}/partitions`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The instance or the URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/topic_management/querying_the_partition_list_of_a_topic.html
   */
  listTopicPartitions(args: ListTopicPartitionsArguments, options?: CallOptions): Paged<TopicPartitionList, TopicPartition>;

  /**
   * List the producers of a topic.
   *
   * Lists the producers that are writing to a topic now, page by page.
   * A producer that is connected but sends nothing is not listed.
   *
   * Await it for the first page, iterate over it for the items of all pages.
   *
   * `GET /v2/{project_id}/kafka/instances/{instance_id}/topics/{topic}/producers`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The instance or the URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/topic_management/querying_the_current_producer_list_of_a_topic.html
   */
  listTopicProducers(args: ListTopicProducersArguments, options?: CallOptions): Paged<TopicProducerList, TopicProducer>;

  /**
   * Show a topic.
   *
   * Returns a topic with the leader and the replicas of each partition, and the consumer groups
   * that read it.
   * Ask for one topic a second at most: the vendor's page names 1 second for each call on an
   * instance, and leaves open whether that is a limit or a duration.
   *
   * `GET /v2/{project_id}/instances/{instance_id}/management/topics/{topic}`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The instance or the URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/topic_management/querying_topic_details.html
   */
  showInstanceTopicDetail(args: ShowInstanceTopicDetailArguments, options?: CallOptions): Promise<TopicDetail>;

  /**
   * Add partitions to a topic.
   *
   * Adds partitions to a topic. The vendor may drop this operation: use `updateInstanceTopic`, with
   * `new_partition_numbers`.
   *
   * `POST /v2/{project_id}/instances/{instance_id}/management/topics/{topic}/partitions-reassignment`
   *
   * @deprecated
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The instance or the URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/out-of-date_apis/api_v2/adding_partitions_to_a_topic_for_a_kafka_instance.html
   */
  createPartition(args: CreatePartitionArguments, options?: CallOptions): Promise<void>;

  /**
   * List Kafka users.
   *
   * Lists all Kafka users of an instance, without paging and without passwords.
   * The instance needs SASL.
   *
   * Permission: dms:instance:get.
   *
   * `GET /v2/{project_id}/instances/{instance_id}/users`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The instance or the URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/user_management/querying_the_user_list.html
   */
  showInstanceUsers(args: ShowInstanceUsersArguments, options?: CallOptions): Promise<KafkaUserList>;

  /**
   * Delete Kafka users.
   *
   * Deletes several Kafka users of an instance.
   * The user that was set when SASL was enabled cannot be deleted.
   *
   * Permission: dms:instance:modify.
   *
   * `PUT /v2/{project_id}/instances/{instance_id}/users`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The instance or the URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/user_management/deleting_users_in_batches.html
   */
  batchDeleteInstanceUsers(args: BatchDeleteInstanceUsersArguments, options?: CallOptions): Promise<void>;

  /**
   * Create a Kafka user.
   *
   * Creates a user that Kafka clients log in with. The instance needs SASL.
   * The new user has no access of its own yet: grant it with `updateTopicAccessPolicy`.
   *
   * Permission: dms:instance:modify.
   *
   * `POST /v2/{project_id}/instances/{instance_id}/users`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The instance or the URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/user_management/creating_a_user.html
   */
  createInstanceUser(args: CreateInstanceUserArguments, options?: CallOptions): Promise<void>;

  /**
   * Reset the password of a Kafka user.
   *
   * Sets a new password for a Kafka user.
   * Clients with the old password are cut off: change their configuration at once.
   * The user that was set when SASL was enabled has `resetPassword` instead.
   *
   * Permission: dms:instance:get.
   *
   * `PUT /v2/{project_id}/instances/{instance_id}/users/{user_name}`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The instance or the URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/user_management/resetting_a_user_password.html
   */
  resetUserPassword(args: ResetUserPasswordArguments, options?: CallOptions): Promise<void>;

  /**
   * Show who may use a topic.
   *
   * Returns the Kafka users that may publish to a topic or subscribe to it. The instance needs SASL.
   * The path begins with `/v1`, unlike those of most operations.
   *
   * Permission: dms:instance:get.
   *
   * `GET /v1/{project_id}/instances/{instance_id}/topics/{topic_name}/accesspolicy`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The instance or the URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/user_management/querying_user_permissions.html
   */
  showTopicAccessPolicy(args: ShowTopicAccessPolicyArguments, options?: CallOptions): Promise<TopicAccessPolicy>;

  /**
   * Set who may use topics.
   *
   * Sets which Kafka users may publish to topics or subscribe to them. The instance needs SASL.
   * The list of a topic replaces the former one, as other clients use it: send all users that keep
   * their access, or none to remove all.
   * They also saw the change end some time after the answer: until then, the answer of
   * `showInstance` has an object `task`, which no page has, with `updateTopicPolicies` as its name.
   * The path begins with `/v1`, unlike those of most operations.
   *
   * Permission: dms:instance:modify.
   *
   * `POST /v1/{project_id}/instances/{instance_id}/topics/accesspolicy`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The instance or the URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/user_management/granting_user_permissions.html
   */
  updateTopicAccessPolicy(args: UpdateTopicAccessPolicyArguments, options?: CallOptions): Promise<void>;

  /**
   * Search messages.
   *
   * Searches a topic for messages, in one of two ways:
   *
   * | to find | send | get |
   * | --- | --- | --- |
   * | messages of a time | `start_time` and `end_time` | a page of messages with their offsets |
   * | the content of a message | `partition` and `message_offset` | the message, key and value |
   *
   * Send both of a pair, and one pair only: `partition` and `message_offset` have no effect beside
   * the times.
   * With `keyword`, only messages that contain the text are found: at most 10, in the first 10,000
   * messages or 200 MB of the time.
   * Pages are numbered: `offset` is the number of a page, not of a message.
   *
   * Await it for the first page, iterate over it for the items of all pages.
   *
   * Permission: dms:instance:get.
   *
   * `GET /v2/{project_id}/instances/{instance_id}/messages`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The instance or the URL does not exist, or flow control is at work.
   * @throws {ApiError} 408: The search took too long and was broken off.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @throws {ServerError} 501: The search would read more bytes than is allowed.
   * @throws {ServerError} 503: The service is busy with other searches.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/message_query/querying_messages.html
   */
  showInstanceMessages(args: ShowInstanceMessagesArguments, options?: CallOptions): Paged<MessageList, Message>;

  /**
   * List messages of a time.
   *
   * Lists the messages of a topic that were created in a span of time, page by page.
   * Each comes with its partition, offset, size and time, without key and value.
   * `showPartitionMessage` returns the content of one.
   *
   * Await it for the first page, iterate over it for the items of all pages.
   *
   * `GET /v2/{project_id}/instances/{instance_id}/management/topics/{topic}/messages`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The instance or the URL does not exist, or flow control is at work.
   * @throws {ApiError} 408: The search took too long and was broken off.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @throws {ServerError} 501: The search would read more bytes than is allowed.
   * @throws {ServerError} 503: The service is busy with other searches.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/message_query/querying_a_message_with_a_specified_time_period.html
   */
  showMessages(args: ShowMessagesArguments, options?: CallOptions): Paged<MessagePositionList, MessagePosition>;

  /**
   * Show a message.
   *
   * Returns the message at an offset of a partition, with key and value.
   * The answer is a list with this one message.
   *
   * `GET /v2/{project_id}/instances/{instance_id}/management/topics/{topic}/partitions/{partition}/message`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The instance or the URL does not exist, or flow control is at work.
   * @throws {ApiError} 408: The search took too long and was broken off.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @throws {ServerError} 503: The service is busy with other searches.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/message_query/querying_a_message_with_a_specified_offset.html
   */
  showPartitionMessage(args: ShowPartitionMessageArguments, options?: CallOptions): Promise<PartitionMessageList>;

  /**
   * Show the earliest offset of a partition.
   *
   * Returns offset and time of the earliest message that a partition still holds.
   * It moves on as messages pass their retention time and are deleted.
   *
   * `GET /v2/{project_id}/instances/{instance_id}/management/topics/{topic}/partitions/{partition}/beginning-message`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The instance or the URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/message_query/querying_offset_of_the_earliest_message_in_a_partition.html
   */
  showPartitionBeginningMessage(args: ShowPartitionBeginningMessageArguments, options?: CallOptions): Promise<PartitionMessagePosition>;

  /**
   * Show the latest offset of a partition.
   *
   * Returns offset and time of the latest message of a partition.
   * Compare it with the offset of a consumer group to see how far the group is behind.
   *
   * `GET /v2/{project_id}/instances/{instance_id}/management/topics/{topic}/partitions/{partition}/end-message`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The instance or the URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/message_query/querying_offset_of_the_latest_message_in_a_partition.html
   */
  showPartitionEndMessage(args: ShowPartitionEndMessageArguments, options?: CallOptions): Promise<PartitionMessagePosition>;

  /**
   * Enable Smart Connect.
   *
   * Enables Smart Connect on a pay-per-use instance, by adding brokers for its connectors.
   * The answer comes at once and names a background job; other clients saw the job take 21 to 29
   * minutes.
   * Meanwhile `status` of the instance is `EXTENDING`, and other changes are refused with
   * `DMS.00400026`.
   *
   * According to the user manual, the instance has to be `RUNNING` with its setting
   * `auto.create.groups.enable` on. For more than 50 MB/s between two Kafka instances, it advises
   * more than two brokers.
   *
   * Long-running: call `waitForSmartConnect`, or poll `showInstance` until `status` is RUNNING. ERROR or EXTENDEDFAILED means that it failed.
   *
   * Permission: dms:instance:connector.
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
   * Disables Smart Connect on a pay-per-use instance, and deletes the brokers of its connectors.
   * The answer comes at once and names a background job.
   *
   * According to the user manual, the instance has to be `RUNNING`, and all Smart Connect tasks have
   * to be deleted before. They do not come back when Smart Connect is enabled again.
   *
   * Long-running: call `waitForSmartConnectRemoval`, or poll `showInstance` until `status` is RUNNING. ERROR means that it failed.
   *
   * Permission: dms:instance:connector.
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
   * Permission: dms:instance:listConnectorSinkTask.
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
   * Long-running: call `waitForConnectorTask`, or poll `showConnectorTask` until `status` is RUNNING or WAITING.
   *
   * Permission: dms:instance:createConnectorSinkTask.
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
   * Permission: dms:instance:getConnectorSinkTask.
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
   * Permission: dms:instance:deleteConnectorSinkTask.
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
   * Long-running: call `waitForConnectorTaskPause`, or poll `showConnectorTask` until `status` is PAUSED.
   *
   * Permission: dms:instance:updateConnectorTask.
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
   * Long-running: call `waitForConnectorTaskResume`, or poll `showConnectorTask` until `status` is RUNNING.
   *
   * Permission: dms:instance:updateConnectorTask.
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
   * Long-running: call `waitForConnectorTaskRestart`, or poll `showConnectorTask` until `status` is RUNNING.
   *
   * Permission: dms:instance:updateConnectorTask.
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

  /**
   * List background tasks.
   *
   * Lists the background tasks of an instance, page by page.
   * `begin_time` and `end_time` narrow the list to tasks that started between them.
   *
   * Await it for the first page, iterate over it for the items of all pages.
   *
   * Permission: dms:instance:getBackgroundTask.
   *
   * `GET /v2/{project_id}/instances/{instance_id}/tasks`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The instance or the URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/background_task_management/listing_background_tasks.html
   */
  listBackgroundTasks(args: ListBackgroundTasksArguments, options?: CallOptions): Paged<BackgroundTaskList, BackgroundTask>;

  /**
   * Show a background task.
   *
   * Returns one background task, in a list that holds it alone.
   * Poll it until `status` is `SUCCESS`, `FAILED`, `CANCELLED` or `DELETED`.
   *
   * Permission: dms:instance:getBackgroundTask.
   *
   * `GET /v2/{project_id}/instances/{instance_id}/tasks/{task_id}`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The instance or the URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/background_task_management/querying_a_background_task.html
   */
  showBackgroundTask(args: ShowBackgroundTaskArguments, options?: CallOptions): Promise<BackgroundTaskList>;

  /**
   * Delete a background task.
   *
   * Deletes the record of a background task; what the task has changed stays as it is.
   * In the console, a task has to be successful, failed or cancelled before it can be deleted. The
   * page of the operation names no such condition.
   *
   * Permission: dms:instance:deleteBackgroundTask.
   *
   * `DELETE /v2/{project_id}/instances/{instance_id}/tasks/{task_id}`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The instance or the URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/background_task_management/deleting_a_background_task.html
   */
  deleteBackgroundTask(args: DeleteBackgroundTaskArguments, options?: CallOptions): Promise<void>;

  /**
   * List tags of an instance.
   *
   * Lists the tags of an instance, all at once.
   *
   * Permission: dms:instance:get.
   *
   * `GET /v2/{project_id}/kafka/{instance_id}/tags`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The instance or the URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/tag_management/listing_tags_of_an_instance.html
   */
  showKafkaTags(args: ShowKafkaTagsArguments, options?: CallOptions): Promise<TagList>;

  /**
   * Add or delete tags of an instance.
   *
   * Adds tags to an instance, or deletes tags of it; `action` says which.
   * An instance holds up to 20 tags, each with a key of its own.
   *
   * Permission: dms:instance:modify.
   *
   * `POST /v2/{project_id}/kafka/{instance_id}/tags/action`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The instance, a tag or the URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/tag_management/batch_adding_or_deleting_tags.html
   */
  batchCreateOrDeleteKafkaTag(args: BatchCreateOrDeleteKafkaTagArguments, options?: CallOptions): Promise<void>;

  /**
   * List tags of a project.
   *
   * Lists the tags of all Kafka instances of a project, all at once.
   * Each key stands there once, with every value that it has.
   *
   * Permission: dms:instance:get.
   *
   * `GET /v2/{project_id}/kafka/tags`
   *
   * @throws {BadRequestError} 400: The request is not valid.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/tag_management/listing_tags_of_a_project.html
   */
  showKafkaProjectTags(args?: ShowKafkaProjectTagsArguments, options?: CallOptions): Promise<ProjectTagList>;

  /**
   * List products.
   *
   * Lists the products that Kafka instances can be made of: the flavor of their brokers, disk types,
   * limits and the availability zones that have them.
   * `createInstanceByEngine` takes the `product_id`, and an `io_spec` as `storage_spec_code`.
   *
   * `GET /v2/{engine}/products`
   *
   * @throws {BadRequestError} 400: The request is not valid.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/other_apis/querying_product_specifications_list.html
   */
  listEngineProducts(args: ListEngineProductsArguments, options?: CallOptions): Promise<ProductList>;

  /**
   * List availability zones.
   *
   * Lists the availability zones (AZs) of the region, and whether they have room for an instance.
   * `createInstanceByEngine` takes their IDs as `available_zones`.
   *
   * `GET /v2/available-zones`
   *
   * @throws {BadRequestError} 400: The request is not valid.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/other_apis/listing_az_information.html
   */
  listAvailableZones(args?: ListAvailableZonesArguments, options?: CallOptions): Promise<AvailabilityZoneList>;

  /**
   * List maintenance windows.
   *
   * Lists the times of day that can be chosen for the maintenance of an instance.
   * `createInstanceByEngine` and `updateInstance` take one of them as `maintain_begin` and
   * `maintain_end`.
   *
   * `GET /v2/instances/maintain-windows`
   *
   * @throws {BadRequestError} 400: The request is not valid.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/other_apis/listing_maintenance_time_windows.html
   */
  showMaintainWindows(args?: ShowMaintainWindowsArguments, options?: CallOptions): Promise<MaintenanceWindowList>;

  /**
   * Show monitoring dimensions of an instance.
   *
   * Returns what Cloud Eye can be asked about an instance: the monitoring dimensions with their
   * metrics, and the instance, brokers, topics, partitions and consumer groups that they measure.
   *
   * `GET /v2/{project_id}/instances/{instance_id}/ces-hierarchy`
   *
   * @throws {BadRequestError} 400: The request, or the state of the instance, does not allow it.
   * @throws {AuthenticationError} 401: The token is missing, not valid, expired, or of another project.
   * @throws {PermissionDeniedError} 403: The user or the account lacks the permission.
   * @throws {NotFoundError} 404: The instance or the URL does not exist, or flow control is at work.
   * @throws {RateLimitError} 429: Too many requests. Wait as long as `Retry-After` says.
   * @throws {ServerError} 500: The service failed.
   * @see https://docs.otc.t-systems.com/distributed-message-service/api-ref/apis_v2_recommended/other_apis/querying_kafka_instance_monitoring_dimensions.html
   */
  showCesHierarchy(args: ShowCesHierarchyArguments, options?: CallOptions): Promise<MonitoringHierarchy>;
}

/** What the client must know to send each operation. */
export const operations = {
  createInstanceByEngine: {
    method: "POST",
    path: "/v2/{engine}/{project_id}/instances",
    body: "required"
  },
  listInstances: {
    method: "GET",
    path: "/v2/{project_id}/instances",
    query: ["engine!", "name", "instance_id", "status", "include_failure", "exact_match_name", "enterprise_project_id", "offset", "limit"],
    pagination: {
      style: "offset-limit",
      items: "instances",
      total: "instance_num",
      maxLimit: 50
    }
  },
  createPostPaidInstance: {
    method: "POST",
    path: "/v2/{project_id}/instances",
    body: "required"
  },
  showInstance: {
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}"
  },
  updateInstance: {
    method: "PUT",
    path: "/v2/{project_id}/instances/{instance_id}",
    body: "required",
    answer: "none"
  },
  deleteInstance: {
    method: "DELETE",
    path: "/v2/{project_id}/instances/{instance_id}",
    answer: "none"
  },
  batchRestartOrDeleteInstances: {
    method: "POST",
    path: "/v2/{project_id}/instances/action",
    body: "required"
  },
  showInstanceConfigs: {
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}/configs"
  },
  modifyInstanceConfigs: {
    method: "PUT",
    path: "/v2/{project_id}/instances/{instance_id}/configs",
    body: "required"
  },
  showEngineInstanceExtendProductInfo: {
    method: "GET",
    path: "/v2/{engine}/{project_id}/instances/{instance_id}/extend",
    query: ["type!"]
  },
  resizeEngineInstance: {
    method: "POST",
    path: "/v2/{engine}/{project_id}/instances/{instance_id}/extend",
    body: "required"
  },
  resetPassword: {
    method: "POST",
    path: "/v2/{project_id}/instances/{instance_id}/password",
    body: "required",
    answer: "none"
  },
  updateInstanceAutoCreateTopic: {
    method: "POST",
    path: "/v2/{project_id}/instances/{instance_id}/autotopic",
    body: "required",
    answer: "none"
  },
  updateInstanceCrossVpcIp: {
    method: "POST",
    path: "/v2/{project_id}/instances/{instance_id}/crossvpc/modify",
    body: "required"
  },
  showCluster: {
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}/management/cluster"
  },
  showCoordinators: {
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}/management/coordinators"
  },
  updateTopicReplica: {
    method: "POST",
    path: "/v2/{project_id}/instances/{instance_id}/management/topics/{topic}/replicas-reassignment",
    body: "required",
    answer: "none"
  },
  showKafkaTopicPartitionDiskusage: {
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}/topics/diskusage",
    query: ["minSize", "top", "percentage"]
  },
  createReassignmentTask: {
    method: "POST",
    path: "/v2/kafka/{project_id}/instances/{instance_id}/reassign",
    body: "required"
  },
  listInstanceConsumerGroups: {
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}/groups",
    query: ["offset", "limit", "group"],
    pagination: {
      style: "offset-limit",
      items: "groups",
      total: "total",
      maxLimit: 50
    }
  },
  showGroup: {
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}/groups/{group}"
  },
  deleteGroup: {
    method: "DELETE",
    path: "/v2/{project_id}/instances/{instance_id}/groups/{group}",
    answer: "none"
  },
  batchDeleteGroup: {
    method: "POST",
    path: "/v2/{project_id}/instances/{instance_id}/groups/batch-delete",
    body: "required"
  },
  showGroups: {
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}/management/groups/{group}"
  },
  resetMessageOffset: {
    method: "POST",
    path: "/v2/{project_id}/instances/{instance_id}/management/groups/{group}/reset-message-offset",
    body: "required",
    answer: "none"
  },
  createKafkaConsumerGroup: {
    method: "POST",
    path: "/v2/{project_id}/kafka/instances/{instance_id}/group",
    body: "required",
    answer: "text"
  },
  listInstanceTopics: {
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}/topics",
    query: ["offset", "limit"],
    pagination: {
      style: "offset-limit",
      items: "topics",
      total: "total",
      maxLimit: 50
    }
  },
  updateInstanceTopic: {
    method: "PUT",
    path: "/v2/{project_id}/instances/{instance_id}/topics",
    body: "required",
    answer: "none"
  },
  createInstanceTopic: {
    method: "POST",
    path: "/v2/{project_id}/instances/{instance_id}/topics",
    body: "required"
  },
  batchDeleteInstanceTopic: {
    method: "POST",
    path: "/v2/{project_id}/instances/{instance_id}/topics/delete",
    body: "required"
  },
  listTopicPartitions: {
    method: "GET",
    path: "/v2/{project_id}/kafka/instances/{instance_id}/topics/{topic}/partitions",
    query: ["offset", "limit"],
    pagination: {
      style: "offset-limit",
      items: "partitions",
      total: "total"
    }
  },
  listTopicProducers: {
    method: "GET",
    path: "/v2/{project_id}/kafka/instances/{instance_id}/topics/{topic}/producers",
    query: ["offset", "limit"],
    pagination: {
      style: "offset-limit",
      items: "producers",
      total: "total"
    }
  },
  showInstanceTopicDetail: {
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}/management/topics/{topic}"
  },
  createPartition: {
    method: "POST",
    path: "/v2/{project_id}/instances/{instance_id}/management/topics/{topic}/partitions-reassignment",
    body: "required",
    answer: "none"
  },
  showInstanceUsers: {
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}/users"
  },
  batchDeleteInstanceUsers: {
    method: "PUT",
    path: "/v2/{project_id}/instances/{instance_id}/users",
    body: "required",
    answer: "none"
  },
  createInstanceUser: {
    method: "POST",
    path: "/v2/{project_id}/instances/{instance_id}/users",
    body: "required",
    answer: "none"
  },
  resetUserPassword: {
    method: "PUT",
    path: "/v2/{project_id}/instances/{instance_id}/users/{user_name}",
    body: "required",
    answer: "none"
  },
  showTopicAccessPolicy: {
    method: "GET",
    path: "/v1/{project_id}/instances/{instance_id}/topics/{topic_name}/accesspolicy"
  },
  updateTopicAccessPolicy: {
    method: "POST",
    path: "/v1/{project_id}/instances/{instance_id}/topics/accesspolicy",
    body: "required",
    answer: "none"
  },
  showInstanceMessages: {
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}/messages",
    query: ["topic!", "asc", "start_time", "end_time", "limit", "offset", "download", "message_offset", "partition", "keyword"],
    pagination: {
      style: "page-number",
      items: "messages",
      total: "total",
      maxLimit: 50
    }
  },
  showMessages: {
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}/management/topics/{topic}/messages",
    query: ["start_time", "end_time", "limit", "offset", "partition"],
    pagination: {
      style: "offset-limit",
      items: "messages",
      total: "messages_count",
      maxLimit: 50
    }
  },
  showPartitionMessage: {
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}/management/topics/{topic}/partitions/{partition}/message",
    query: ["message_offset!"]
  },
  showPartitionBeginningMessage: {
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}/management/topics/{topic}/partitions/{partition}/beginning-message"
  },
  showPartitionEndMessage: {
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}/management/topics/{topic}/partitions/{partition}/end-message"
  },
  createConnector: {
    method: "POST",
    path: "/v2/{project_id}/instances/{instance_id}/connector",
    body: "required"
  },
  deleteConnector: {
    method: "POST",
    path: "/v2/{project_id}/kafka/instances/{instance_id}/delete-connector"
  },
  listConnectorTasks: {
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}/connector/tasks",
    query: ["offset", "limit"],
    pagination: {
      style: "offset-limit",
      items: "tasks",
      total: "total_number",
      maxLimit: 50
    }
  },
  createConnectorTask: {
    method: "POST",
    path: "/v2/{project_id}/instances/{instance_id}/connector/tasks",
    body: "required"
  },
  showConnectorTask: {
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}/connector/tasks/{task_id}"
  },
  deleteConnectorTask: {
    method: "DELETE",
    path: "/v2/{project_id}/instances/{instance_id}/connector/tasks/{task_id}",
    answer: "none"
  },
  pauseConnectorTask: {
    method: "PUT",
    path: "/v2/{project_id}/instances/{instance_id}/connector/tasks/{task_id}/pause",
    answer: "none"
  },
  resumeConnectorTask: {
    method: "PUT",
    path: "/v2/{project_id}/instances/{instance_id}/connector/tasks/{task_id}/resume",
    answer: "none"
  },
  restartConnectorTask: {
    method: "PUT",
    path: "/v2/{project_id}/kafka/instances/{instance_id}/connector/tasks/{task_id}/restart",
    answer: "none"
  },
  listBackgroundTasks: {
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}/tasks",
    query: ["start", "limit", "begin_time", "end_time"],
    pagination: {
      style: "start-limit",
      items: "tasks",
      total: "task_count",
      maxLimit: 100
    }
  },
  showBackgroundTask: {
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}/tasks/{task_id}"
  },
  deleteBackgroundTask: {
    method: "DELETE",
    path: "/v2/{project_id}/instances/{instance_id}/tasks/{task_id}",
    answer: "none"
  },
  showKafkaTags: {
    method: "GET",
    path: "/v2/{project_id}/kafka/{instance_id}/tags"
  },
  batchCreateOrDeleteKafkaTag: {
    method: "POST",
    path: "/v2/{project_id}/kafka/{instance_id}/tags/action",
    body: "required",
    answer: "none"
  },
  showKafkaProjectTags: {
    method: "GET",
    path: "/v2/{project_id}/kafka/tags"
  },
  listEngineProducts: {
    method: "GET",
    path: "/v2/{engine}/products",
    query: ["product_id"]
  },
  listAvailableZones: {
    method: "GET",
    path: "/v2/available-zones"
  },
  showMaintainWindows: {
    method: "GET",
    path: "/v2/instances/maintain-windows"
  },
  showCesHierarchy: {
    method: "GET",
    path: "/v2/{project_id}/instances/{instance_id}/ces-hierarchy"
  }
} as const satisfies Record<string, Operation>;
