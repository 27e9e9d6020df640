from client import AuthenticatedClient
from client.api.instance_lifecycle import list_instances, show_instance, update_instance
from client.api.instance_management import (
    create_kafka_consumer_group,
    list_instance_consumer_groups,
)
from client.api.smart_connect import create_connector_task
from client.models import (
    ConsumerGroupCreateRequest,
    ConsumerGroupList,
    ErrorResponse,
    Instance,
    InstanceList,
    InstanceUpdateRequest,
    SmartConnectKafkaSourceRequest,
    SmartConnectKafkaTask,
    SmartConnectKafkaTaskCreateRequest,
    SmartConnectObsSinkRequest,
    SmartConnectObsTask,
    SmartConnectObsTaskCreateRequest,
    SmartConnectRedisSinkRequest,
    SmartConnectRedisSourceRequest,
    SmartConnectRedisTask,
    SmartConnectRedisTaskCreateRequest,
)
from report import ids_by_page, instance_id, project_id, report, token, unknown_id, url

client = AuthenticatedClient(url, token, prefix="", auth_header_name="X-Auth-Token")

obs_task = SmartConnectObsTaskCreateRequest(
    task_name="from-generator-obs",
    topics="orders",
    source_type="NONE",
    sink_type="OBS_SINK",
    sink_task=SmartConnectObsSinkRequest(
        consumer_strategy="earliest",
        destination_file_type="TEXT",
        access_key="an-access-key",
        secret_key="a-secret-key",
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


def listed(**page):
    found = list_instances.sync(project_id, client=client, engine="kafka", **page)
    assert isinstance(found, InstanceList)
    return found


def created(task, kind):
    answer = create_connector_task.sync(project_id, instance_id, client=client, body=task)
    assert isinstance(answer, kind), answer
    return answer


def unknown_instance():
    answer = show_instance.sync_detailed(project_id, unknown_id, client=client)
    assert isinstance(answer.parsed, ErrorResponse)
    return {"status": answer.status_code, "code": answer.parsed.error_code}


def changed():
    change = InstanceUpdateRequest(description="From a generated client")
    answer = update_instance.sync_detailed(project_id, instance_id, client=client, body=change)
    assert answer.status_code == 204
    return answer.parsed


def group_descriptions():
    found = list_instance_consumer_groups.sync(project_id, instance_id, client=client)
    assert isinstance(found, ConsumerGroupList)
    return [group.group_desc for group in found.groups or []]


def known_instance():
    instance = show_instance.sync(project_id, instance_id, client=client)
    assert isinstance(instance, Instance)
    return instance.name


report(
    {
        "list": lambda: ids_by_page(lambda offset: listed(limit=1, offset=offset)),
        "create-obs": lambda: created(obs_task, SmartConnectObsTask).task_name,
        "create-redis": lambda: created(redis_task, SmartConnectRedisTask).task_name,
        "create-kafka": lambda: created(kafka_task, SmartConnectKafkaTask).id,
        "error": unknown_instance,
        "text": lambda: create_kafka_consumer_group.sync(
            project_id,
            instance_id,
            client=client,
            body=ConsumerGroupCreateRequest(group_name="from-generator"),
        ),
        "no-content": changed,
        "nulls": group_descriptions,
        "unknown-field": known_instance,
        "unknown-value": lambda: listed().instances[0].status,
    }
)
