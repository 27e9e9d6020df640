OBS_TASK = OpenapiClient::SmartConnectObsTaskCreateRequest.new(
  task_name: 'from-generator-obs',
  topics: 'orders',
  source_type: 'NONE',
  sink_type: 'OBS_SINK',
  sink_task: OpenapiClient::SmartConnectObsSinkRequest.new(
    consumer_strategy: 'earliest',
    destination_file_type: 'TEXT',
    access_key: 'an-access-key',
    secret_key: 'a-secret-key',
    obs_bucket_name: 'shop-archive',
    partition_format: 'yyyy/MM/dd',
    record_delimiter: ';'
  )
)

REDIS_TASK = OpenapiClient::SmartConnectRedisTaskCreateRequest.new(
  task_name: 'from-generator-redis',
  source_type: 'REDIS_REPLICATOR_SOURCE',
  source_task: OpenapiClient::SmartConnectRedisSourceRequest.new(
    redis_address: '192.168.0.91:6379',
    redis_type: 'standalone',
    redis_password: 'a-password',
    sync_mode: 'RDB_ONLY',
    full_sync_wait_ms: 13_000,
    full_sync_max_retry: 4,
    ratelimit: -1
  ),
  sink_type: 'REDIS_REPLICATOR_SINK',
  sink_task: OpenapiClient::SmartConnectRedisSinkRequest.new(
    redis_address: '192.168.0.92:6379',
    redis_type: 'standalone',
    redis_password: 'a-password'
  )
)

KAFKA_TASK = OpenapiClient::SmartConnectKafkaTaskCreateRequest.new(
  task_name: 'from-generator-kafka',
  topics: 'orders',
  source_type: 'KAFKA_REPLICATOR_SOURCE',
  source_task: OpenapiClient::SmartConnectKafkaSourceRequest.new(
    current_cluster_name: 'A',
    cluster_name: 'B',
    bootstrap_servers: '192.168.0.71:9092',
    security_protocol: 'PLAINTEXT',
    direction: 'pull',
    replication_factor: 3,
    consumer_strategy: 'latest',
    compression_type: 'snappy'
  ),
  sink_type: 'NONE'
)
