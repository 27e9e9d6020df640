/** Task that dumps messages to OBS. */
export const obsTask = {
  task_name: 'from-generator-obs',
  topics: 'orders',
  source_type: 'NONE',
  sink_type: 'OBS_SINK',
  sink_task: {
    consumer_strategy: 'earliest',
    destination_file_type: 'TEXT',
    access_key: 'an-access-key',
    secret_key: 'a-secret-key',
    obs_bucket_name: 'shop-archive',
    partition_format: 'yyyy/MM/dd',
    record_delimiter: ';',
    store_keys: false,
  },
} as const;

/** Task that copies data between Redis instances. */
export const redisTask = {
  task_name: 'from-generator-redis',
  source_type: 'REDIS_REPLICATOR_SOURCE',
  source_task: {
    redis_address: '192.168.0.91:6379',
    redis_type: 'standalone',
    redis_password: 'a-password',
    sync_mode: 'RDB_ONLY',
    full_sync_wait_ms: 13000,
    full_sync_max_retry: 4,
    ratelimit: -1,
  },
  sink_type: 'REDIS_REPLICATOR_SINK',
  sink_task: {
    redis_address: '192.168.0.92:6379',
    redis_type: 'standalone',
    redis_password: 'a-password',
  },
} as const;

/** Task that replicates messages from another Kafka instance. */
export const kafkaTask = {
  task_name: 'from-generator-kafka',
  topics: 'orders',
  source_type: 'KAFKA_REPLICATOR_SOURCE',
  source_task: {
    current_cluster_name: 'A',
    cluster_name: 'B',
    bootstrap_servers: '192.168.0.71:9092',
    security_protocol: 'PLAINTEXT',
    direction: 'pull',
    consumer_strategy: 'latest',
    compression_type: 'snappy',
    replication_factor: 3,
  },
  sink_type: 'NONE',
} as const;

/** Consumer group whose creation answers with text. */
export const group = { group_name: 'from-generator' };

/** Change that answers without a body. */
export const change = { description: 'From a generated client' };

/** Any of the three tasks. */
export type Task = typeof obsTask | typeof redisTask | typeof kafkaTask;
