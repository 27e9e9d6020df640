import { ApiError, type MockReason } from 'otc-dms-kafka';

/**
 * Returns the reasons against a field of the body, such as `source_task.direction`, or against a part of its value.
 *
 * Only the mock gives reasons with places. The service answers with one text for the whole body.
 */
export function reasonsAt(error: unknown, name: string): string[] {
  return reasonsOf(error)
    .filter((reason) => isAt(reason, name))
    .map(({ message }) => message);
}

/** Returns the reasons that none of the fields shows, each with its place. */
export function reasonsElsewhere(error: unknown, names: readonly string[]): string[] {
  return reasonsOf(error)
    .filter((reason) => !names.some((name) => isAt(reason, name)))
    .map(({ in: part, path, message }) => [part, path, message].filter(Boolean).join(' '));
}

/** Whether the fields show all that the error says. */
export function isFullyAtFields(error: unknown, names: readonly string[]): boolean {
  return reasonsOf(error).length > 0 && reasonsElsewhere(error, names).length === 0;
}

function reasonsOf(error: unknown): readonly MockReason[] {
  return error instanceof ApiError ? (error.mockReasons ?? []) : [];
}

function isAt({ in: part, path }: MockReason, name: string): boolean {
  if (part !== 'body') return false;
  return path === name || path.startsWith(`${name}[`) || path.startsWith(`${name}.`);
}
