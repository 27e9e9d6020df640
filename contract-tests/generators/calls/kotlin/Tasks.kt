import org.openapitools.client.models.SmartConnectKafkaSourceRequest
import org.openapitools.client.models.SmartConnectKafkaTaskCreateRequest
import org.openapitools.client.models.SmartConnectObsSinkRequest
import org.openapitools.client.models.SmartConnectObsTaskCreateRequest
import org.openapitools.client.models.SmartConnectRedisSinkRequest
import org.openapitools.client.models.SmartConnectRedisSourceRequest
import org.openapitools.client.models.SmartConnectRedisTaskCreateRequest

val obsTask = SmartConnectObsTaskCreateRequest(
    taskName = "from-generator-obs",
    topics = "orders",
    sourceType = SmartConnectObsTaskCreateRequest.SourceType.NONE,
    sinkType = SmartConnectObsTaskCreateRequest.SinkType.OBS_SINK,
    sinkTask = SmartConnectObsSinkRequest(
        consumerStrategy = SmartConnectObsSinkRequest.ConsumerStrategy.earliest,
        destinationFileType = SmartConnectObsSinkRequest.DestinationFileType.TEXT,
        accessKey = "an-access-key",
        secretKey = "a-secret-key",
        obsBucketName = "shop-archive",
        partitionFormat = SmartConnectObsSinkRequest.PartitionFormat.yyyySlashMMSlashDd,
        recordDelimiter = ";",
    ),
)

val redisTask = SmartConnectRedisTaskCreateRequest(
    taskName = "from-generator-redis",
    sourceType = SmartConnectRedisTaskCreateRequest.SourceType.REDIS_REPLICATOR_SOURCE,
    sourceTask = SmartConnectRedisSourceRequest(
        redisAddress = "192.168.0.91:6379",
        redisType = "standalone",
        redisPassword = "a-password",
        syncMode = SmartConnectRedisSourceRequest.SyncMode.RDB_ONLY,
        fullSyncWaitMs = 13000,
        fullSyncMaxRetry = 4,
        ratelimit = -1,
    ),
    sinkType = SmartConnectRedisTaskCreateRequest.SinkType.REDIS_REPLICATOR_SINK,
    sinkTask = SmartConnectRedisSinkRequest(
        redisAddress = "192.168.0.92:6379",
        redisType = "standalone",
        redisPassword = "a-password",
    ),
)

val kafkaTask = SmartConnectKafkaTaskCreateRequest(
    taskName = "from-generator-kafka",
    topics = "orders",
    sourceType = SmartConnectKafkaTaskCreateRequest.SourceType.KAFKA_REPLICATOR_SOURCE,
    sourceTask = SmartConnectKafkaSourceRequest(
        currentClusterName = "A",
        clusterName = "B",
        bootstrapServers = "192.168.0.71:9092",
        securityProtocol = SmartConnectKafkaSourceRequest.SecurityProtocol.PLAINTEXT,
        direction = SmartConnectKafkaSourceRequest.Direction.pull,
        replicationFactor = 3,
        consumerStrategy = SmartConnectKafkaSourceRequest.ConsumerStrategy.latest,
        compressionType = SmartConnectKafkaSourceRequest.CompressionType.snappy,
    ),
    sinkType = SmartConnectKafkaTaskCreateRequest.SinkType.NONE,
)
