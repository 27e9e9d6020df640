import { join } from 'node:path';
import { isRecord } from '../description/is-record.js';
import { readDataFile } from '../description/read-yaml.js';
import { workflowFolder, workflowNames } from './run-workflows.js';

interface Step {
  description: string;
  operationId: string;
  onFailure?: unknown[];
}

interface WorkflowFile {
  info: { title: string; description: string };
  workflows: { inputs: { required: string[] }; steps: Step[] }[];
}

const introduction = `# Workflows

<!-- Written by \`npm run workflows -- --guide\` from openapi/workflows. Do not edit. -->

Each life cycle of the API as steps, in the order in which they work. The files are [Arazzo](https://spec.openapis.org/arazzo/latest.html)
1.0, so other tools can run them as well. They create, change and delete things, all with names that begin with \`verify-\`. This
runs one against the [mock](mock.md); \`--help\` lists the options:

\`\`\`sh
npm run workflows -- --url http://127.0.0.1:4010 --token any --project-id d4f1a7c2b8e94f6d9a03c51e7b2f8064 --input instance_id=9f3c1d52-6b7e-4c1a-8d24-5e0f7a91b3c6 topics
\`\`\`
`;

/** Writes the guide to the workflows, in Markdown. */
export function writeGuide(): string {
  return `${[introduction, ...workflowNames().map(writeSection)].join('\n')}`;
}

function writeSection(name: string): string {
  const file = readDataFile<WorkflowFile>(join(workflowFolder, `${name}.arazzo.yaml`), 'workflows');
  const { info, workflows } = file;
  const [{ inputs, steps } = { inputs: { required: [] }, steps: [] }] = workflows;
  const rows = steps.map(({ description, operationId, onFailure = [] }, at) => {
    const isRepeated = onFailure.some((action) => isRecord(action) && action.type === 'retry');
    return `${at + 1}. ${description} \`${operationId}\`${isRepeated ? ', retried until it succeeds' : ''}`;
  });
  const needed = inputs.required.map((input) => `\`${input}\``).join(', ');
  return `## ${info.title}

${info.description.replaceAll('\n', ' ')} File: \`openapi/workflows/${name}.arazzo.yaml\`. Inputs: ${needed}.

${rows.join('\n')}
`;
}
