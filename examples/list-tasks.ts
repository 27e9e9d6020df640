// Prints the Smart Connect tasks of a Kafka instance as a table. Run it with `npx tsx examples/list-tasks.ts`
// and these environment variables: DMS_BASE_URL (a mock) or DMS_REGION (such as eu-de), DMS_PROJECT_ID,
// DMS_INSTANCE_ID and DMS_TOKEN (an IAM token of the project).
import { ApiError, createDmsClient, DmsError, type Region, tokenAuth } from 'otc-dms-kafka';
import 'otc-dms-kafka/error-codes';

try {
  const dms = createDmsClient({
    ...server(),
    projectId: fromEnvironment('DMS_PROJECT_ID'),
    auth: tokenAuth(fromEnvironment('DMS_TOKEN')),
  });
  const instance_id = fromEnvironment('DMS_INSTANCE_ID');

  const rows = [['NAME', 'SOURCE', 'SINK', 'STATUS', 'CREATED']];
  for await (const task of dms.listConnectorTasks({ instance_id })) {
    const created = new Date(task.create_time).toISOString();
    rows.push([task.task_name, task.source_type, task.sink_type, task.status, created]);
  }
  printTable(rows);
} catch (error) {
  // A refused request, no connection, or a wrong option: the message is enough.
  if (!(error instanceof DmsError || error instanceof TypeError)) throw error;
  console.error(error.message);
  if (error instanceof ApiError && error.remedy) console.error(error.remedy);
  process.exit(1);
}

function server() {
  const baseUrl = process.env.DMS_BASE_URL;
  if (baseUrl) return { baseUrl };
  // The client checks the name and lists those it knows.
  return { region: fromEnvironment('DMS_REGION', 'DMS_BASE_URL or DMS_REGION') as Region };
}

function fromEnvironment(name: string, remedy = name): string {
  const value = process.env[name];
  if (!value) throw new TypeError(`Set the environment variable ${remedy}.`);
  return value;
}

function printTable(rows: string[][]): void {
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const line = (row: string[]) => row.map((cell, column) => cell.padEnd(width(column))).join('  ');
  for (const row of rows) console.log(line(row).trimEnd());
}
