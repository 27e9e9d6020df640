import distributedmessageserviceforkafka.Client;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

final class Call {
    private static final String UNKNOWN_ID = "00000000-0000-4000-8000-000000000000";

    interface Operation {
        Object call() throws Exception;
    }

    public static void main(String[] args) {
        Client.Auth auth = new Client.Auth().apiKey("AuthToken", args[1]);
        Client client = new Client(new Client.Config().serverUrl(args[0]).auth(auth));
        String project = args[2];
        String instance = args[3];
        report("list", () -> idsByPage(client, project));
        report("create-obs", () -> create(client, args, obsTask()).get("task_name"));
        report("create-redis", () -> create(client, args, redisTask()).get("task_name"));
        report("create-kafka", () -> create(client, args, kafkaTask()).get("id"));
        report("error", () -> unknownInstance(client, project));
        report("text", () -> {
            var body = new Client.ConsumerGroupCreateRequest("from-generator", null);
            byte[] answer = client.createKafkaConsumerGroup(project, instance, body);
            return new String(answer, StandardCharsets.UTF_8);
        });
        report("no-content", () -> {
            client.updateInstance(project, instance, new Client.InstanceUpdateRequest(
                null, "From a generated client", null, null, null, null, null));
            return null;
        });
        report("nulls", () -> {
            var answer = client.listInstanceConsumerGroups(project, instance, null);
            List<Object> descriptions = new ArrayList<>();
            answer.groups().forEach(group -> descriptions.add(group.groupDesc()));
            return descriptions;
        });
        report("unknown-field", () -> client.showInstance(project, instance).name());
        report("unknown-value", () ->
            client.listInstances(project, kafka()).instances().get(0).status());
    }

    private static Client.ListInstancesParams kafka() {
        var params = new Client.ListInstancesParams();
        params.engine = "kafka";
        return params;
    }

    private static List<Object> idsByPage(Client client, String project) {
        List<Object> ids = new ArrayList<>();
        long total = 1;
        while (ids.size() < total) {
            var params = kafka();
            params.limit = 1L;
            params.offset = (long) ids.size();
            var page = client.listInstances(project, params);
            if (page.instances().isEmpty()) throw new IllegalStateException("an empty page");
            page.instances().forEach(one -> ids.add(one.instanceId()));
            total = page.instanceNum();
        }
        return ids;
    }

    private static Map<?, ?> create(Client client, String[] args, Object task) {
        return (Map<?, ?>) client.createConnectorTask(args[2], args[3], task);
    }

    private static Object unknownInstance(Client client, String project) {
        try {
            return client.showInstance(project, UNKNOWN_ID).name();
        } catch (Client.ApiException error) {
            Map<String, Object> value = new LinkedHashMap<>();
            value.put("status", error.status);
            value.put("code", ((Map<?, ?>) error.body).get("error_code"));
            return value;
        }
    }

    private static Object obsTask() {
        var sink = new Client.SmartConnectObsSinkRequest("earliest", "TEXT", null, "an-access-key",
            "a-secret-key", "shop-archive", null, "yyyy/MM/dd", ";", false);
        Map<String, Object> task = new LinkedHashMap<>();
        task.put("task_name", "from-generator-obs");
        task.put("topics", "orders");
        task.put("source_type", "NONE");
        task.put("sink_type", "OBS_SINK");
        task.put("sink_task", sink);
        return task;
    }

    private static Object redisTask() {
        String secret = "a-password";
        var source = new Client.SmartConnectRedisSourceRequest(
            "192.168.0.91:6379", "standalone", null, secret, "RDB_ONLY", 13000L, 4L, -1L);
        var sink = new Client.SmartConnectRedisSinkRequest(
            "192.168.0.92:6379", "standalone", null, secret);
        return new Client.SmartConnectRedisTaskCreateRequest("from-generator-redis", null, null,
            null, "REDIS_REPLICATOR_SOURCE", source, "REDIS_REPLICATOR_SINK", sink);
    }

    private static Object kafkaTask() {
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("current_cluster_name", "A");
        source.put("cluster_name", "B");
        source.put("bootstrap_servers", "192.168.0.71:9092");
        source.put("security_protocol", "PLAINTEXT");
        source.put("direction", "pull");
        source.put("consumer_strategy", "latest");
        source.put("compression_type", "snappy");
        source.put("replication_factor", 3);
        return new Client.SmartConnectKafkaTaskCreateRequest("from-generator-kafka", null, "orders",
            null, "KAFKA_REPLICATOR_SOURCE", source, "NONE", null);
    }

    private static void report(String name, Operation operation) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("call", name);
        try {
            line.put("value", operation.call());
        } catch (Exception error) {
            line.put("error", error.toString());
        }
        System.out.println(Client.Json.write(line));
    }
}
