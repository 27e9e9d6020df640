import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';

// Takes the steps of a journey with the Node SDK.

const [endpoint, projectId, accessKey, secretKey, journey] = process.argv.slice(2);
// Both packages are CommonJS.
const require = createRequire(import.meta.url);
const { BasicCredentials } = require('@huaweicloud/huaweicloud-sdk-core');
const kafka = require('@huaweicloud/huaweicloud-sdk-kafka/v2/public-api.js');
const { version } = require('@huaweicloud/huaweicloud-sdk-kafka/package.json');
const credential = new BasicCredentials()
  .withAk(accessKey)
  .withSk(secretKey)
  .withProjectId(projectId);
const client = kafka.KafkaClient.newBuilder()
  .withCredential(credential)
  .withEndpoint(endpoint)
  .build();

const methodOf = (name) => name[0].toLowerCase() + name.slice(1);
const at = (value, path) => path.split('.').reduce((one, key) => one[key], value);
const filled = (value, kept) =>
  JSON.parse(JSON.stringify(value).replace(/\$(\w+)/g, (text, name) => kept[name] ?? text));

/** Sends the request of a step until the answer has the wanted values, or the call fails as wanted. */
async function take({ call, request, keep = {}, until = {}, fails }, kept) {
  const values = filled(request, kept);
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answer = await client[methodOf(call)](
      Object.assign(new kafka[`${call}Request`](), values),
    );
    if (!fails && Object.entries(until).every(([key, value]) => answer[key] === value)) {
      for (const [name, path] of Object.entries(keep)) kept[name] = at(answer, path);
      return answer;
    }
    await sleep(50);
  }
  throw new Error(`never got there: ${call}`);
}

const operations = [];
const disagreements = [];
const kept = {};
for (const [number, step] of JSON.parse(readFileSync(journey, 'utf8')).entries()) {
  const name = step.call;
  if (!client[methodOf(name)]) continue;
  try {
    const { httpStatusCode: _, ...answer } = await take(step, kept);
    operations.push({ step: number, name, answer });
  } catch (error) {
    if (!step.fails || error.httpStatusCode !== step.fails)
      disagreements.push(`${name}: ${error.httpStatusCode ?? ''} ${error.errorMsg ?? error}`);
  }
}
const ok = disagreements.length === 0;
const sdk = '@huaweicloud/huaweicloud-sdk-kafka';
process.stdout.write(`${JSON.stringify({ sdk, version, operations, ok, disagreements })}\n`);
