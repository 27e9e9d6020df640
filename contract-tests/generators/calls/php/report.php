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

/**
 * Asks for pages of one instance until all are there, and returns their IDs.
 *
 * @param callable $page returns the IDs at an offset, and their total.
 */
function idsByPage(callable $page): array
{
    $all = [];
    for ($total = 1; count($all) < $total;) {
        [$ids, $total] = $page(count($all));
        if ($ids === []) {
            throw new RuntimeException('a page is empty');
        }
        array_push($all, ...$ids);
    }
    return $all;
}
