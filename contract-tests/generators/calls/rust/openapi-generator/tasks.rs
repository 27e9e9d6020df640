use client::models::{self, SmartConnectTaskCreateRequest as Task};

pub fn obs_task() -> Task {
    use models::smart_connect_obs_sink_request::{ConsumerStrategy, PartitionFormat};
    use models::smart_connect_obs_task_create_request::SinkType;
    let mut sink = models::SmartConnectObsSinkRequest::new(
        ConsumerStrategy::Earliest,
        "an-access-key".into(),
        "a-secret-key".into(),
        "shop-archive".into(),
        PartitionFormat::YyyySlashMmSlashDd,
    );
    sink.record_delimiter = Some(";".into());
    let mut task = models::SmartConnectObsTaskCreateRequest::new(SinkType::ObsSink, sink);
    task.task_name = Some("from-generator-obs".into());
    task.topics = Some(Some("orders".into()));
    Task::SmartConnectObsTaskCreateRequest(Box::new(task))
}

pub fn redis_task() -> Task {
    use models::smart_connect_redis_source_request::SyncMode;
    use models::smart_connect_redis_task_create_request::{SinkType, SourceType};
    let source = models::SmartConnectRedisSourceRequest::new(
        "192.168.0.91:6379".into(),
        "standalone".into(),
        "a-password".into(),
        SyncMode::RdbOnly,
        13000,
        4,
        -1,
    );
    let sink = models::SmartConnectRedisSinkRequest::new(
        "192.168.0.92:6379".into(),
        "standalone".into(),
        "a-password".into(),
    );
    let mut task = models::SmartConnectRedisTaskCreateRequest::new(
        SourceType::RedisReplicatorSource,
        source,
        SinkType::RedisReplicatorSink,
        sink,
    );
    task.task_name = Some("from-generator-redis".into());
    Task::SmartConnectRedisTaskCreateRequest(Box::new(task))
}

pub fn kafka_task() -> Task {
    use models::smart_connect_kafka_source_request::{
        CompressionType, ConsumerStrategy, Direction, SecurityProtocol,
    };
    use models::smart_connect_kafka_task_create_request::{SinkType, SourceType};
    let mut source = models::SmartConnectKafkaSourceRequest::new(
        Direction::Pull,
        3,
        ConsumerStrategy::Latest,
        CompressionType::Snappy,
    );
    source.current_cluster_name = Some("A".into());
    source.cluster_name = Some("B".into());
    source.bootstrap_servers = Some(Some("192.168.0.71:9092".into()));
    source.security_protocol = Some(SecurityProtocol::Plaintext);
    let mut task =
        models::SmartConnectKafkaTaskCreateRequest::new(SourceType::KafkaReplicatorSource, source);
    task.task_name = Some("from-generator-kafka".into());
    task.topics = Some(Some("orders".into()));
    task.sink_type = Some(SinkType::None);
    Task::SmartConnectKafkaTaskCreateRequest(Box::new(task))
}
