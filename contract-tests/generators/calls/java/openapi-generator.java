import java.util.Map;
import java.util.Objects;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.api.InstanceLifecycleApi;
import org.openapitools.client.api.InstanceManagementApi;
import org.openapitools.client.api.SmartConnectApi;
import org.openapitools.client.model.*;

final class Call {
    public static void main(String[] args) {
        String project = args[2];
        String instance = args[3];
        ApiClient client = Client.open(args[0], args[1]);
        InstanceLifecycleApi instances = new InstanceLifecycleApi(client);
        InstanceManagementApi groups = new InstanceManagementApi(client);
        SmartConnectApi tasks = new SmartConnectApi(client);

        Report.report("list", () -> Report.idsByPage(offset -> {
            InstanceList page = list(instances, project, offset, 1);
            return new Report.Page(
                    page.getInstances().stream().map(Instance::getInstanceId).toList(),
                    page.getInstanceNum());
        }));
        Report.report("create-obs", () -> created(tasks, args, new SmartConnectTaskCreateRequest(Tasks.OBS))
                .getSmartConnectObsTask().getTaskName());
        Report.report("create-redis", () -> created(tasks, args, new SmartConnectTaskCreateRequest(Tasks.REDIS))
                .getSmartConnectRedisTask().getTaskName());
        Report.report("create-kafka", () -> created(tasks, args, new SmartConnectTaskCreateRequest(Tasks.KAFKA))
                .getSmartConnectKafkaTask().getId());
        Report.report("error", () -> {
            try {
                return instances.showInstance(project, Report.UNKNOWN_ID);
            } catch (ApiException error) {
                ErrorResponse body = Client.read(client, error.getResponseBody(), ErrorResponse.class);
                return Map.of("status", error.getCode(), "code", body.getErrorCode());
            }
        });
        Report.report("text", () -> groups.createKafkaConsumerGroup(
                project, instance, new ConsumerGroupCreateRequest().groupName("from-generator")));
        Report.report("no-content", () -> {
            instances.updateInstance(
                    project, instance, new InstanceUpdateRequest().description("From a generated client"));
            return null;
        });
        Report.report("nulls", () -> Objects.requireNonNull(
                groups.listInstanceConsumerGroups(project, instance, null, null, null).getGroups()).stream()
                .map(ConsumerGroup::getGroupDesc).toList());
        Report.report("unknown-field", () -> instances.showInstance(project, instance).getName());
        Report.report("unknown-value", () -> list(instances, project, null, null)
                .getInstances().get(0).getStatus());
    }

    private static InstanceList list(InstanceLifecycleApi instances, String project, Integer offset, Integer limit)
            throws ApiException {
        return instances.listInstances(project, "kafka", null, null, null, null, null, null, offset, limit);
    }

    private static SmartConnectKnownTask created(
            SmartConnectApi tasks, String[] args, SmartConnectTaskCreateRequest task) throws ApiException {
        return tasks.createConnectorTask(args[2], args[3], task).getSmartConnectKnownTask();
    }
}

/** Tasks to create. */
final class Tasks {
    static final SmartConnectObsTaskCreateRequest OBS = new SmartConnectObsTaskCreateRequest()
            .taskName("from-generator-obs")
            .topics("orders")
            .sourceType(SmartConnectObsTaskCreateRequest.SourceTypeEnum.NONE)
            .sinkType(SmartConnectObsTaskCreateRequest.SinkTypeEnum.OBS_SINK)
            .sinkTask(new SmartConnectObsSinkRequest()
                    .consumerStrategy(SmartConnectObsSinkRequest.ConsumerStrategyEnum.EARLIEST)
                    .destinationFileType(SmartConnectObsSinkRequest.DestinationFileTypeEnum.TEXT)
                    .accessKey("an-access-key")
                    .secretKey("a-secret-key")
                    .obsBucketName("shop-archive")
                    .partitionFormat(SmartConnectObsSinkRequest.PartitionFormatEnum.YYYY_MM_DD));

    static final SmartConnectRedisTaskCreateRequest REDIS = new SmartConnectRedisTaskCreateRequest()
            .taskName("from-generator-redis")
            .sourceType(SmartConnectRedisTaskCreateRequest.SourceTypeEnum.REDIS_REPLICATOR_SOURCE)
            .sourceTask(new SmartConnectRedisSourceRequest()
                    .redisAddress("192.168.0.91:6379")
                    .redisType("standalone")
                    .redisPassword("a-password")
                    .syncMode(SmartConnectRedisSourceRequest.SyncModeEnum.RDB_ONLY)
                    .fullSyncWaitMs(13000)
                    .fullSyncMaxRetry(4)
                    .ratelimit(-1))
            .sinkType(SmartConnectRedisTaskCreateRequest.SinkTypeEnum.REDIS_REPLICATOR_SINK)
            .sinkTask(new SmartConnectRedisSinkRequest()
                    .redisAddress("192.168.0.92:6379")
                    .redisType("standalone")
                    .redisPassword("a-password"));

    static final SmartConnectKafkaTaskCreateRequest KAFKA = new SmartConnectKafkaTaskCreateRequest()
            .taskName("from-generator-kafka")
            .topics("orders")
            .sourceType(SmartConnectKafkaTaskCreateRequest.SourceTypeEnum.KAFKA_REPLICATOR_SOURCE)
            .sourceTask(new SmartConnectKafkaSourceRequest()
                    .currentClusterName("A")
                    .clusterName("B")
                    .bootstrapServers("192.168.0.71:9092")
                    .securityProtocol(SmartConnectKafkaSourceRequest.SecurityProtocolEnum.PLAINTEXT)
                    .direction(SmartConnectKafkaSourceRequest.DirectionEnum.PULL)
                    .consumerStrategy(SmartConnectKafkaSourceRequest.ConsumerStrategyEnum.LATEST)
                    .compressionType(SmartConnectKafkaSourceRequest.CompressionTypeEnum.SNAPPY)
                    .replicationFactor(3))
            .sinkType(SmartConnectKafkaTaskCreateRequest.SinkTypeEnum.NONE);

    private Tasks() {}
}
