<?php

declare(strict_types=1);

use Dms\Api\InstanceLifecycleApi;
use Dms\Api\InstanceManagementApi;
use Dms\Api\SmartConnectApi;
use Dms\ApiException;
use Dms\Configuration;
use Dms\Model\ConsumerGroupCreateRequest;
use Dms\Model\InstanceUpdateRequest;
use Dms\Model\SmartConnectKafkaSourceRequest;
use Dms\Model\SmartConnectKafkaTaskCreateRequest;
use Dms\Model\SmartConnectObsSinkRequest;
use Dms\Model\SmartConnectObsTaskCreateRequest;
use Dms\Model\SmartConnectRedisSinkRequest;
use Dms\Model\SmartConnectRedisSourceRequest;
use Dms\Model\SmartConnectRedisTaskCreateRequest;

require 'GuzzleHttp/autoload.php';
require 'report.php';
spl_autoload_register(function (string $name): void {
    require 'client/lib/' . str_replace(['Dms\\', '\\'], ['', '/'], $name) . '.php';
});

// Booleans in queries read the default configuration only.
$configuration = Configuration::getDefaultConfiguration()
    ->setHost($url)
    ->setApiKey('X-Auth-Token', $token)
    ->setBooleanFormatForQueryString(Configuration::BOOLEAN_FORMAT_STRING);
$instances = new InstanceLifecycleApi(config: $configuration);
$groups = new InstanceManagementApi(config: $configuration);
$tasks = new SmartConnectApi(config: $configuration);

$obsTask = new SmartConnectObsTaskCreateRequest([
    'task_name' => 'from-generator-obs',
    'topics' => 'orders',
    'source_type' => 'NONE',
    'sink_type' => 'OBS_SINK',
    'sink_task' => new SmartConnectObsSinkRequest([
        'consumer_strategy' => 'earliest',
        'destination_file_type' => 'TEXT',
        'access_key' => 'an-access-key',
        'secret_key' => 'a-secret-key',
        'obs_bucket_name' => 'shop-archive',
        'partition_format' => 'yyyy/MM/dd',
        'record_delimiter' => ';',
    ]),
]);
$redisTask = new SmartConnectRedisTaskCreateRequest([
    'task_name' => 'from-generator-redis',
    'source_type' => 'REDIS_REPLICATOR_SOURCE',
    'source_task' => new SmartConnectRedisSourceRequest([
        'redis_address' => '192.168.0.91:6379',
        'redis_type' => 'standalone',
        'redis_password' => 'a-password',
        'sync_mode' => 'RDB_ONLY',
        'full_sync_wait_ms' => 13000,
        'full_sync_max_retry' => 4,
        'ratelimit' => -1,
    ]),
    'sink_type' => 'REDIS_REPLICATOR_SINK',
    'sink_task' => new SmartConnectRedisSinkRequest([
        'redis_address' => '192.168.0.92:6379',
        'redis_type' => 'standalone',
        'redis_password' => 'a-password',
    ]),
]);
$kafkaTask = new SmartConnectKafkaTaskCreateRequest([
    'task_name' => 'from-generator-kafka',
    'topics' => 'orders',
    'source_type' => 'KAFKA_REPLICATOR_SOURCE',
    'source_task' => new SmartConnectKafkaSourceRequest([
        'current_cluster_name' => 'A',
        'cluster_name' => 'B',
        'bootstrap_servers' => '192.168.0.71:9092',
        'security_protocol' => 'PLAINTEXT',
        'direction' => 'pull',
        'consumer_strategy' => 'latest',
        'compression_type' => 'snappy',
        'replication_factor' => 3,
    ]),
    'sink_type' => 'NONE',
]);

$list = fn (mixed ...$page) => $instances->listInstances($projectId, ...$page, engine: 'kafka');
report('list', fn () => idsByPage(function (int $offset) use ($list) {
    $page = $list(limit: 1, offset: $offset);
    $ids = array_map(fn ($instance) => $instance->getInstanceId(), $page->getInstances());
    return [$ids, $page->getInstanceNum()];
}));
$create = fn (object $task) => $tasks->createConnectorTask($projectId, $instanceId, $task);
report('create-obs', fn () => $create($obsTask)->getTaskName());
report('create-redis', fn () => $create($redisTask)->getTaskName());
report('create-kafka', fn () => $create($kafkaTask)->getId());
report('error', function () use ($instances, $projectId) {
    try {
        return $instances->showInstance($projectId, UNKNOWN_ID);
    } catch (ApiException $error) {
        $code = $error->getResponseObject()->getErrorCode();
        return ['status' => $error->getCode(), 'code' => $code];
    }
});
report('text', fn () => $groups->createKafkaConsumerGroup(
    $projectId,
    $instanceId,
    new ConsumerGroupCreateRequest(['group_name' => 'from-generator']),
));
report('no-content', fn () => $instances->updateInstance(
    $projectId,
    $instanceId,
    new InstanceUpdateRequest(['description' => 'From a generated client']),
));
report('nulls', fn () => array_map(
    fn ($group) => $group->getGroupDesc(),
    $groups->listInstanceConsumerGroups($projectId, $instanceId)->getGroups(),
));
report('unknown-field', fn () => $instances->showInstance($projectId, $instanceId)->getName());
report('unknown-value', fn () => $list()->getInstances()[0]->getStatus());
