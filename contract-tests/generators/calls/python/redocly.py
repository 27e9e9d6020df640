from client import (
    ApiError,
    Client,
    ConsumerGroupCreateRequest,
    InstanceUpdateRequest,
    SmartConnectKafkaTaskCreateRequest,
    SmartConnectObsSinkRequest,
    SmartConnectRedisSinkRequest,
    SmartConnectRedisSourceRequest,
    SmartConnectRedisTaskCreateRequest,
)
from report import ids_by_page, instance_id, project_id, report, token, unknown_id, url

client = Client(url, auth={"api_key": {"AuthToken": token}})
place = (project_id, instance_id)

# The generator has no class for these two: their schemas are choices.
obs_task = {
    "task_name": "from-generator-obs",
    "topics": "orders",
    "sink_type": "OBS_SINK",
    "sink_task": SmartConnectObsSinkRequest(
        consumer_strategy="earliest",
        access_key="an-access-key",
        secret_key="a-secret-key",
        obs_bucket_name="shop-archive",
        partition_format="yyyy/MM/dd",
        record_delimiter=";",
    ),
}
kafka_source = {
    "current_cluster_name": "A",
    "cluster_name": "B",
    "bootstrap_servers": "192.168.0.71:9092",
    "security_protocol": "PLAINTEXT",
    "direction": "pull",
    "consumer_strategy": "latest",
    "compression_type": "snappy",
    "replication_factor": 3,
}
redis_task = SmartConnectRedisTaskCreateRequest(
    task_name="from-generator-redis",
    source_type="REDIS_REPLICATOR_SOURCE",
    source_task=SmartConnectRedisSourceRequest(
        redis_address="192.168.0.91:6379",
        redis_type="standalone",
        redis_password="a-password",
        sync_mode="RDB_ONLY",
        full_sync_wait_ms=13000,
        full_sync_max_retry=4,
        ratelimit=-1,
    ),
    sink_type="REDIS_REPLICATOR_SINK",
    sink_task=SmartConnectRedisSinkRequest(
        redis_address="192.168.0.92:6379", redis_type="standalone", redis_password="a-password"
    ),
)
kafka_task = SmartConnectKafkaTaskCreateRequest(
    task_name="from-generator-kafka",
    topics="orders",
    source_type="KAFKA_REPLICATOR_SOURCE",
    source_task=kafka_source,
    sink_type="NONE",
)


def unknown_instance():
    try:
        client.show_instance(project_id, unknown_id)
    except ApiError as error:
        return {"status": error.status, "code": error.body["error_code"]}


report(
    {
        "list": lambda: ids_by_page(
            lambda offset: client.list_instances(
                project_id, engine="kafka", limit=1, offset=offset
            )
        ),
        "create-obs": lambda: client.create_connector_task(*place, obs_task).task_name,
        "create-redis": lambda: client.create_connector_task(*place, redis_task).task_name,
        "create-kafka": lambda: client.create_connector_task(*place, kafka_task).id,
        "error": unknown_instance,
        "text": lambda: client.create_kafka_consumer_group(
            *place, ConsumerGroupCreateRequest(group_name="from-generator")
        ),
        "no-content": lambda: client.update_instance(
            *place, InstanceUpdateRequest(description="From a generated client")
        ),
        "nulls": lambda: [
            group.group_desc for group in client.list_instance_consumer_groups(*place).groups
        ],
        "unknown-field": lambda: client.show_instance(*place).name,
        "unknown-value": lambda: client.list_instances(project_id, engine="kafka")
        .instances[0]
        .status,
    }
)
