<?php

declare(strict_types=1);

use DistributedMessageServiceForKafka\ApiError;
use DistributedMessageServiceForKafka\Client;
use DistributedMessageServiceForKafka\Config;
use DistributedMessageServiceForKafka\ConsumerGroupCreateRequest;
use DistributedMessageServiceForKafka\InstanceUpdateRequest;
use DistributedMessageServiceForKafka\SmartConnectObsSinkRequest;
use DistributedMessageServiceForKafka\SmartConnectRedisSinkRequest;
use DistributedMessageServiceForKafka\SmartConnectRedisSourceRequest;
use DistributedMessageServiceForKafka\SmartConnectRedisTaskCreateRequest;

require 'client.php';
require 'report.php';

$client = new Client(new Config($url, ['apiKey' => ['AuthToken' => $token]]));

// Some tasks are arrays: with the 3.1 file, the generator has no class for a schema with a choice.
$obsSink = new SmartConnectObsSinkRequest(
    consumerStrategy: 'earliest',
    destinationFileType: 'TEXT',
    accessKey: 'an-access-key',
    secretKey: 'a-secret-key',
    obsBucketName: 'shop-archive',
    partitionFormat: 'yyyy/MM/dd',
    recordDelimiter: ';',
);
$obsTask = [
    'task_name' => 'from-generator-obs',
    'topics' => 'orders',
    'source_type' => 'NONE',
    'sink_type' => 'OBS_SINK',
    'sink_task' => $obsSink->toArray(),
];
$redisTask = new SmartConnectRedisTaskCreateRequest(
    taskName: 'from-generator-redis',
    sourceType: 'REDIS_REPLICATOR_SOURCE',
    sourceTask: new SmartConnectRedisSourceRequest(
        redisAddress: '192.168.0.91:6379',
        redisType: 'standalone',
        redisPassword: 'a-password',
        syncMode: 'RDB_ONLY',
        fullSyncWaitMs: 13000,
        fullSyncMaxRetry: 4,
        ratelimit: -1,
    ),
    sinkType: 'REDIS_REPLICATOR_SINK',
    sinkTask: new SmartConnectRedisSinkRequest(
        redisAddress: '192.168.0.92:6379',
        redisType: 'standalone',
        redisPassword: 'a-password',
    ),
);
$kafkaTask = [
    'task_name' => 'from-generator-kafka',
    'topics' => 'orders',
    'source_type' => 'KAFKA_REPLICATOR_SOURCE',
    'source_task' => [
        'current_cluster_name' => 'A',
        'cluster_name' => 'B',
        'bootstrap_servers' => '192.168.0.71:9092',
        'security_protocol' => 'PLAINTEXT',
        'direction' => 'pull',
        'consumer_strategy' => 'latest',
        'compression_type' => 'snappy',
        'replication_factor' => 3,
    ],
    'sink_type' => 'NONE',
];

report('list', fn () => idsByPage(function (int $offset) use ($client, $projectId) {
    $page = $client->listInstances($projectId, engine: 'kafka', limit: 1, offset: $offset);
    return [array_map(fn ($instance) => $instance->instanceId, $page->instances), $page->instanceNum];
}));
$create = fn (array $task) => $client->createConnectorTask($projectId, $instanceId, $task);
report('create-obs', fn () => $create($obsTask)['task_name']);
report('create-redis', fn () => $create($redisTask->toArray())['task_name']);
report('create-kafka', fn () => $create($kafkaTask)['id']);
report('error', function () use ($client, $projectId) {
    try {
        return $client->showInstance($projectId, UNKNOWN_ID);
    } catch (ApiError $error) {
        return ['status' => $error->status, 'code' => $error->body['error_code']];
    }
});
report('text', fn () => $client->createKafkaConsumerGroup(
    $projectId,
    $instanceId,
    new ConsumerGroupCreateRequest(groupName: 'from-generator'),
));
report('no-content', fn () => $client->updateInstance(
    $projectId,
    $instanceId,
    new InstanceUpdateRequest(description: 'From a generated client'),
));
report('nulls', fn () => array_map(
    fn ($group) => $group->groupDesc,
    $client->listInstanceConsumerGroups($projectId, $instanceId)->groups,
));
report('unknown-field', fn () => $client->showInstance($projectId, $instanceId)->name);
report('unknown-value', fn () => $client->listInstances($projectId, engine: 'kafka')->instances[0]->status);
