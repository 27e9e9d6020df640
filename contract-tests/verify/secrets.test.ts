import { describe, expect, it } from 'vitest';
import { createEvidence } from './src/evidence/evidence.js';
import { junitOf } from './src/report/junit.js';
import { markdownOf } from './src/report/markdown.js';
import { textOf } from './src/report/text.js';
import { verifyHar } from './src/verify-har.js';
import { contract, projectId, verifyMock } from './verify-mock.js';

const fields = [...contract.secretFields];
const headerNames = [
  'x-auth-token',
  'authorization',
  'cookie',
  'x-security-token',
  'x-subject-token',
];
const secretOf = (name: string) => `S3cret-of-${name}/"ü&`;

/** A HAR whose requests carry all secrets, and whose answers quote them in fields, names and texts. */
function har(): string {
  const secrets = [...fields, ...headerNames].map(secretOf);
  const headers = headerNames.map((name) => ({ name, value: secretOf(name) }));
  const body = Object.fromEntries(fields.map((name) => [name, secretOf(name)]));
  const quoting = {
    instances: [
      { ...body, instance_id: secrets.join(' '), name: secrets[0], [secrets[1] ?? '']: secrets },
    ],
    instance_num: secrets.join(),
  };
  const base = `https://dms.test/v2/${projectId}`;
  const login = {
    auth: { identity: { password: { user: { name: 'a', password: secretOf('login') } } } },
  };
  const entry = (method: string, url: string, text: string, content: object) => ({
    request: { method, url, headers, postData: { text } },
    response: {
      status: 200,
      headers: [...headers, { name: 'content-type', value: 'application/json' }],
      content: { text: JSON.stringify(content) },
    },
  });
  return JSON.stringify({
    log: {
      entries: [
        entry('GET', `${base}/instances?password=${encodeURIComponent(secretOf('url'))}`, '', {
          ...quoting,
          all: [secretOf('url'), secretOf('login')],
        }),
        entry('POST', `${base}/instances/i/users`, JSON.stringify(body), {}),
        entry('POST', 'https://iam.test/v3/auth/tokens', JSON.stringify(login), {}),
        { request: {}, response: { status: 0 } },
      ],
    },
  });
}

describe('secrets', () => {
  it('are the secret fields of the description, and more', () => {
    for (const name of ['access_key', 'password', 'user_passwd', 'new_password', 'secret_key']) {
      expect(fields).toContain(name);
    }
  });

  it('appear in no report and no evidence', () => {
    const evidence = createEvidence(contract);
    const text = har();
    const { report, judgement } = verifyHar({
      contract,
      target: 'a.har',
      text,
      onExchange: evidence.add,
    });
    const names = report.findings.map(({ operationId }) => operationId);
    const written = [
      JSON.stringify(report),
      textOf(report),
      junitOf(report, names, true),
      markdownOf(report, judgement.coverage.table()),
      ...Object.values(evidence.files(judgement.secrets)),
    ].join('\n');
    expect(report.findings.length).toBeGreaterThan(2);
    for (const part of ['S3cret', encodeURIComponent('S3cret-of')])
      expect(written).not.toContain(part);
    expect(Object.keys(evidence.files(judgement.secrets))).toEqual([
      'createInstanceUser.200.json',
      'listInstances.200.json',
    ]);
  });
});

describe('evidence', () => {
  it('replaces IDs, names and addresses, and keeps codes', async () => {
    const evidence = createEvidence(contract);
    const { judgement } = await verifyMock({ onExchange: evidence.add });
    const files = evidence.files(judgement.secrets);
    expect(Object.keys(files).length).toBeGreaterThanOrEqual(31);
    const all = Object.values(files).join('\n');
    for (const name of [
      'kafka-shop',
      '9f3c1d52',
      projectId,
      'order-service',
      '"orders"',
      '192.168.',
      'otc-admin',
    ]) {
      expect(all).not.toContain(name);
    }
    for (const code of ['eu-de-01', 'c6.2u4g.cluster', 'RUNNING', 'log.retention.hours']) {
      expect(all).toContain(code);
    }
    const list = JSON.parse(files['listInstances.200.json'] ?? '{}');
    const shown = JSON.parse(files['showInstance.200.json'] ?? '{}');
    expect(list.body.instances.map((one: { instance_id: string }) => one.instance_id)).toContain(
      shown.body.instance_id,
    );
  });

  it('still follows the description', async () => {
    const evidence = createEvidence(contract);
    const { judgement } = await verifyMock({ onExchange: evidence.add });
    for (const [name, text] of Object.entries(evidence.files(judgement.secrets))) {
      const { operationId, status, body } = JSON.parse(text);
      const operation = contract.operations.find((one) => one.operationId === operationId);
      const { schema } = operation?.responses[status] ?? {};
      if (schema) expect([name, contract.schemas.errorsOf(schema, body)]).toEqual([name, []]);
    }
  });
});
