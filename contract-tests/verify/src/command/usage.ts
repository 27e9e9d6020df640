/** Options of the command, with their types. */
export const optionTypes = {
  url: { type: 'string' },
  'project-id': { type: 'string' },
  token: { type: 'string' },
  region: { type: 'string' },
  cloud: { type: 'string' },
  har: { type: 'string' },
  port: { type: 'string' },
  only: { type: 'string' },
  refusals: { type: 'boolean' },
  lifecycle: { type: 'string' },
  strict: { type: 'boolean' },
  rate: { type: 'string' },
  'max-requests': { type: 'string' },
  json: { type: 'string' },
  junit: { type: 'string' },
  markdown: { type: 'string' },
  evidence: { type: 'string' },
  'delete-leftovers': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Help of the command. */
export const usage = `Checks a service against the description of Distributed Message Service for Kafka.

  otc-dms-kafka-verify [options]            reads the service (GET alone) and judges its answers
  otc-dms-kafka-verify --har FILE           judges what a browser or a proxy recorded
  otc-dms-kafka-verify proxy [options]      judges what passes through, until Ctrl-C

Service
  --url          URL in front of every path, such as http://127.0.0.1:4010
  --region       region whose public endpoint is called, such as eu-de
  --project-id   ID of the project (default OS_PROJECT_ID, or the project of the cloud)
  --token        token; it is better kept in OS_TOKEN
  --cloud        cloud of clouds.yaml; without it, the OS_* variables are read

Requests
  --only         operations to check, such as listInstances,showInstance
  --refusals     also sends requests that must be refused: without a token, beyond limits, with unknown IDs
  --lifecycle    ID of an instance on which things with names that begin with verify- are created, changed and deleted;
                 operations on whole instances are tried on an instance that is created for it
  --delete-leftovers
                 deletes what an earlier run with --lifecycle left behind
  --rate         most requests per second (default 5; 0 for no limit)
  --max-requests most requests (default 1000)
  --port         port of the proxy (default 4020)

Results
  --strict       also fails on fields, values and statuses that are not described
  --json FILE, --junit FILE, --markdown FILE
                 writes the report; - is the standard output
  --evidence DIR writes the observed answers without secrets, IDs, names and addresses

Exit status: 0 when no answer contradicts the description, 1 when one does, 2 when it could not run.`;
