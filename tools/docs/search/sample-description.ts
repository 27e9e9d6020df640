import { parseDocument } from '../../description/openapi-document.js';

/** An annotated description, small enough to read. */
export const sample = parseDocument(`
tags:
  - name: Sending
    description: |-
      How a request is sent.

      ## Retries {% #retries %}

      A retry follows 429 (rate limit). Wait with \`waitForJob\`, as [errors](#/errors) says.

      \`\`\`ts
      concealed();
      \`\`\`
  - name: Jobs
  - name: Error codes
    description: |-
      ## Codes {% #codes %}

      | Code | Status | Meaning | Remedy |
      | --- | --- | --- | --- |
      | \`JOB.0012\`{% id="job.0012" %} | 400 | The job is full. | Use another. |
      | \`JOB.0013\`{% id="job.0013" %} | 429 | Too fast. | Wait. |
  - name: Statuses
    description: |-
      ## Job status {% #job-status %}

      - \`UP\`{% id="job-status-up" %}: it runs
        and works.
      - \`DOWN\`{% id="job-status-down" %}: it ended.

      The service may add others.
x-tagGroups:
  - { name: Guides, tags: [Sending] }
  - { name: Operations, tags: [Jobs] }
  - { name: Reference, tags: [Error codes, Statuses] }
paths:
  /v2/{project_id}/jobs:
    get:
      operationId: listJobs
      tags: [Jobs]
      summary: List jobs
      description: Lists the jobs.
      externalDocs: { description: ListProjectJobs, url: 'https://example.com' }
      parameters: [{ name: page_size, in: query, description: Size of a page., schema: {} }]
      responses:
        '200': { description: Jobs., content: { application/json: { schema: { $ref: '#/components/schemas/JobList' } } } }
    post:
      operationId: startJob
      tags: [Jobs]
      summary: Start a job
      description: Starts a job with AK/SK.
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/JobRequest' } } } }
      responses: { '204': { description: Started. } }
components:
  schemas:
    JobList: { properties: { jobs: { items: { properties: { broker_id: { description: Broker. } } } } } }
    JobRequest:
      properties: { name: { description: Name of the job. } }
      oneOf: [{ properties: { source_task: {} } }, { properties: { sink_task: {} } }]
`);
