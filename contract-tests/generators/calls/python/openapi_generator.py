from openapi_client import (
    ApiClient,
    ApiException,
    Configuration,
    ConsumerGroupCreateRequest,
    InstanceLifecycleApi,
    InstanceManagementApi,
    InstanceUpdateRequest,
    SmartConnectApi,
    SmartConnectKafkaSourceRequest,
    SmartConnectKafkaTaskCreateRequest,
    SmartConnectKnownTask,
    SmartConnectObsSinkRequest,
    SmartConnectObsTaskCreateRequest,
    SmartConnectRedisSinkRequest,
    SmartConnectRedisSourceRequest,
    SmartConnectRedisTaskCreateRequest,
    SmartConnectTaskCreateRequest,
)
from pydantic import SecretStr
from report import ids_by_page, instance_id, project_id, report, token, unknown_id, url

client = ApiClient(Configuration(host=url, api_key={"AuthToken": token}))
instances = InstanceLifecycleApi(client)
groups = InstanceManagementApi(client)
tasks = SmartConnectApi(client)
place = (project_id, instance_id)

obs_task = SmartConnectObsTaskCreateRequest(
    task_name="from-generator-obs",
    topics="orders",
    source_type="NONE",
    sink_type="OBS_SINK",
    sink_task=SmartConnectObsSinkRequest(
        consumer_strategy="earliest",
        destination_file_type="TEXT",
        access_key=SecretStr("an-access-key"),
        secret_key=SecretStr("a-secret-key"),
        obs_bucket_name="shop-archive",
        partition_format="yyyy/MM/dd",
        record_delimiter=";",
    ),
)
redis_task = SmartConnectRedisTaskCreateRequest(
    task_name="from-generator-redis",
    source_type="REDIS_REPLICATOR_SOURCE",
    source_task=SmartConnectRedisSourceRequest(
        redis_address="192.168.0.91:6379",
        redis_type="standalone",
        redis_password=SecretStr("a-password"),
        sync_mode="RDB_ONLY",
        full_sync_wait_ms=13000,
        full_sync_max_retry=4,
        ratelimit=-1,
    ),
    sink_type="REDIS_REPLICATOR_SINK",
    sink_task=SmartConnectRedisSinkRequest(
        redis_address="192.168.0.92:6379",
        redis_type="standalone",
        redis_password=SecretStr("a-password"),
    ),
)
kafka_task = SmartConnectKafkaTaskCreateRequest(
    task_name="from-generator-kafka",
    topics="orders",
    source_type="KAFKA_REPLICATOR_SOURCE",
    source_task=SmartConnectKafkaSourceRequest(
        current_cluster_name="A",
        cluster_name="B",
        bootstrap_servers="192.168.0.71:9092",
        security_protocol="PLAINTEXT",
        direction="pull",
        consumer_strategy="latest",
        compression_type="snappy",
        replication_factor=3,
    ),
    sink_type="NONE",
)


def created(task):
    created = tasks.create_connector_task(*place, SmartConnectTaskCreateRequest(task)).actual_instance
    assert isinstance(created, SmartConnectKnownTask)
    return created.actual_instance


def unknown_instance():
    try:
        instances.show_instance(project_id, unknown_id)
    except ApiException as error:
        body = error.data
        return {"status": error.status, "code": body.error_code if body else None}


report(
    {
        "list": lambda: ids_by_page(
            lambda offset: instances.list_instances(
                project_id, engine="kafka", limit=1, offset=offset
            )
        ),
        "create-obs": lambda: created(obs_task).task_name,
        "create-redis": lambda: created(redis_task).task_name,
        "create-kafka": lambda: created(kafka_task).id,
        "error": unknown_instance,
        "text": lambda: groups.create_kafka_consumer_group(
            *place, ConsumerGroupCreateRequest(group_name="from-generator")
        ),
        "no-content": lambda: instances.update_instance(
            *place, InstanceUpdateRequest(description="From a generated client")
        ),
        "nulls": lambda: [
            group.group_desc for group in groups.list_instance_consumer_groups(*place).groups or []
        ],
        "unknown-field": lambda: instances.show_instance(*place).name,
        "unknown-value": lambda: instances.list_instances(project_id, engine="kafka")
        .instances[0]
        .status,
    }
)
