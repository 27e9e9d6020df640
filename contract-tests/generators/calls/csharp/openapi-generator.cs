using System;
using System.Collections.Generic;
using System.Linq;
using Newtonsoft.Json;
using Org.OpenAPITools.Api;
using Org.OpenAPITools.Client;
using Org.OpenAPITools.Model;

static class Program
{
    /// <summary>ID of no instance.</summary>
    const string UnknownId = "00000000-0000-4000-8000-000000000000";

    static void Main(string[] args)
    {
        string projectId = args[2], instanceId = args[3];
        var configuration = new Configuration { BasePath = args[0] };
        configuration.AddApiKey("X-Auth-Token", args[1]);
        var instances = new InstanceLifecycleApi(configuration);
        var groups = new InstanceManagementApi(configuration);
        var tasks = new SmartConnectApi(configuration);

        Report.Call("list", () => IdsByPage(offset =>
            instances.ListInstances(projectId, "kafka", limit: 1, offset: offset)));
        Func<SmartConnectTaskCreateRequest, SmartConnectKnownTask> create = task =>
            tasks.CreateConnectorTask(projectId, instanceId, task).GetSmartConnectKnownTask();
        Report.Call("create-obs", () => create(ObsTask()).GetSmartConnectObsTask().TaskName);
        Report.Call("create-redis", () => create(RedisTask()).GetSmartConnectRedisTask().TaskName);
        Report.Call("create-kafka", () => create(KafkaTask()).GetSmartConnectKafkaTask().Id);
        Report.Call("error", () =>
        {
            try
            {
                return instances.ShowInstance(projectId, UnknownId);
            }
            catch (ApiException error)
            {
                var body = JsonConvert.DeserializeObject<ErrorResponse>((string)error.ErrorContent);
                return new { status = error.ErrorCode, code = body.ErrorCode };
            }
        });
        Report.Call("text", () => groups.CreateKafkaConsumerGroup(
            projectId, instanceId, new ConsumerGroupCreateRequest(groupName: "from-generator")));
        Report.Call("no-content", () =>
        {
            instances.UpdateInstance(
                projectId, instanceId, new InstanceUpdateRequest(description: "From a generated client"));
            return null;
        });
        Report.Call("nulls", () => groups.ListInstanceConsumerGroups(projectId, instanceId)
            .Groups.Select(group => group.GroupDesc));
        Report.Call("unknown-field", () => instances.ShowInstance(projectId, instanceId).Name);
        Report.Call("unknown-value", () => instances.ListInstances(projectId, "kafka").Instances[0].Status);
    }

    /// <summary>Asks for pages of one instance until all are there, and returns their IDs.</summary>
    static List<string> IdsByPage(Func<int, InstanceList> page)
    {
        var ids = new List<string>();
        var total = 1;
        while (ids.Count < total)
        {
            var found = page(ids.Count);
            if (found.Instances.Count == 0) throw new InvalidOperationException("a page is empty");
            ids.AddRange(found.Instances.Select(instance => instance.InstanceId));
            total = found.InstanceNum;
        }
        return ids;
    }

    static SmartConnectTaskCreateRequest ObsTask() => new SmartConnectTaskCreateRequest(
        new SmartConnectObsTaskCreateRequest(
            taskName: "from-generator-obs",
            topics: "orders",
            sourceType: SmartConnectObsTaskCreateRequest.SourceTypeEnum.NONE,
            sinkType: SmartConnectObsTaskCreateRequest.SinkTypeEnum.OBSSINK,
            sinkTask: new SmartConnectObsSinkRequest(
                consumerStrategy: SmartConnectObsSinkRequest.ConsumerStrategyEnum.Earliest,
                destinationFileType: SmartConnectObsSinkRequest.DestinationFileTypeEnum.TEXT,
                accessKey: "an-access-key",
                secretKey: "a-secret-key",
                obsBucketName: "shop-archive",
                partitionFormat: SmartConnectObsSinkRequest.PartitionFormatEnum.YyyyMMDd,
                recordDelimiter: ";")));

    static SmartConnectTaskCreateRequest RedisTask() => new SmartConnectTaskCreateRequest(
        new SmartConnectRedisTaskCreateRequest(
            taskName: "from-generator-redis",
            sourceType: SmartConnectRedisTaskCreateRequest.SourceTypeEnum.REDISREPLICATORSOURCE,
            sourceTask: new SmartConnectRedisSourceRequest(
                redisAddress: "192.168.0.91:6379",
                redisType: "standalone",
                redisPassword: "a-password",
                syncMode: SmartConnectRedisSourceRequest.SyncModeEnum.RDBONLY,
                fullSyncWaitMs: 13000,
                fullSyncMaxRetry: 4,
                ratelimit: -1),
            sinkType: SmartConnectRedisTaskCreateRequest.SinkTypeEnum.REDISREPLICATORSINK,
            sinkTask: new SmartConnectRedisSinkRequest(
                redisAddress: "192.168.0.92:6379",
                redisType: "standalone",
                redisPassword: "a-password")));

    static SmartConnectTaskCreateRequest KafkaTask() => new SmartConnectTaskCreateRequest(
        new SmartConnectKafkaTaskCreateRequest(
            taskName: "from-generator-kafka",
            topics: "orders",
            sourceType: SmartConnectKafkaTaskCreateRequest.SourceTypeEnum.KAFKAREPLICATORSOURCE,
            sourceTask: new SmartConnectKafkaSourceRequest(
                currentClusterName: "A",
                clusterName: "B",
                bootstrapServers: "192.168.0.71:9092",
                securityProtocol: SmartConnectKafkaSourceRequest.SecurityProtocolEnum.PLAINTEXT,
                direction: SmartConnectKafkaSourceRequest.DirectionEnum.Pull,
                replicationFactor: 3,
                consumerStrategy: SmartConnectKafkaSourceRequest.ConsumerStrategyEnum.Latest,
                compressionType: SmartConnectKafkaSourceRequest.CompressionTypeEnum.Snappy),
            sinkType: SmartConnectKafkaTaskCreateRequest.SinkTypeEnum.NONE));
}
