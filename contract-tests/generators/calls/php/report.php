<?php

declare(strict_types=1);

[, $url, $token, $projectId, $instanceId] = $argv;
/** ID of no instance. */
const UNKNOWN_ID = '00000000-0000-4000-8000-000000000000';

/** Makes a call and prints its value, or why it failed. */
function report(string $call, callable $make): void
{
    try {
        $result = ['value' => $make()];
    } catch (Throwable $error) {
        $result = ['error' => $error::class . ': ' . $error->getMessage()];
    }
    echo json_encode(['call' => $call, ...$result], JSON_THROW_ON_ERROR), "\n";
}

/** Asks for pages of one instance until all are there, and returns their IDs. */
function idsByPage(callable $page): array
{
    $ids = [];
    for ($total = 1; count($ids) < $total; $total = $answer->getInstanceNum()) {
        $answer = $page(count($ids));
        if (count($answer->getInstances()) === 0) {
            throw new RuntimeException('a page is empty');
        }
        foreach ($answer->getInstances() as $instance) {
            $ids[] = $instance->getInstanceId();
        }
    }
    return $ids;
}
