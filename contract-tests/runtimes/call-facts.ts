// Values that the ten calls send and their server expects.

/** ID of the project. */
export const projectId = 'd4f1a7c2b8e94f6d9a03c51e7b2f8064';

/** The only token that the server accepts. */
export const token = 'a-token-that-is-valid';

/** The key pair that the server knows. */
export const keys = { accessKey: 'AKIDOFTHETENCALLS', secretKey: 'secret-key-of-the-ten-calls' };

/** Name to search for, with every character that encoders disagree on. */
export const oddName = "o'Brien (a)*!~ ü/&=+ %2F";

/** Body of a new task, with secrets. */
export const newTask = {
  task_name: 'dump-of-clicks',
  topics: 'clicks',
  source_type: 'NONE',
  sink_type: 'OBS_SINK',
  sink_task: {
    access_key: 'ak-that-nobody-may-see',
    secret_key: 'sk-that-nobody-may-see ü"\\',
    consumer_strategy: 'earliest',
    destination_file_type: 'TEXT',
    obs_bucket_name: 'obs-clicks',
    obs_path: 'kafka/clicks',
    partition_format: 'yyyy/MM/dd',
    record_delimiter: ';',
    store_keys: false,
  },
} as const;

/** Names of the tasks that are listed, over several pages. */
export const taskNames = ['task-1', 'task-2', 'task-3', 'task-4', 'task-5'];
