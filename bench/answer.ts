import { readDataFile } from '../tools/description/read-yaml.js';

/** Returns the answer with three tasks, from the examples of the description, as JSON. */
export function threeTasks(): string {
  const file = '../openapi/components/examples/listConnectorTasks.200.three-kinds.yaml';
  const { value } = readDataFile<{ value: unknown }>(new URL(file, import.meta.url));
  return JSON.stringify(value);
}
