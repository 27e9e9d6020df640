import type { MockDescription } from 'otc-dms-kafka-mock';
import type { OpenApiDocument } from '../../../tools/description/openapi-document.js';
import { createRecorder, type Recorder } from './recorder.js';

// A property of the process, as setup file, global setup and reporter each load their own copy of this module.
const shared = globalThis as { [name: symbol]: Recorder | undefined };
const key = Symbol.for('otc-dms-kafka: recorder of the coverage');

/** Starts to record what the mocks of this process answer. */
export function startRecording(document: OpenApiDocument): void {
  shared[key] ??= createRecorder(document);
}

const served = new WeakMap<MockDescription, boolean>();

/** Returns the recorder of this process; undefined for a mock of a description that a test has made up. */
export function recorderFor(description: MockDescription): Recorder | undefined {
  const recorder = shared[key];
  if (!recorder) return undefined;
  const isOurs = served.get(description) ?? hasAll(description, recorder.operationIds);
  served.set(description, isOurs);
  return isOurs ? recorder : undefined;
}

function hasAll({ operations }: MockDescription, operationIds: readonly string[]): boolean {
  const present = new Set(operations.map(({ operationId }) => operationId));
  return operationIds.every((operationId) => present.has(operationId));
}

/** Returns the parts that this process has covered since the last call. */
export function takeParts(): string[] {
  return shared[key]?.take() ?? [];
}
