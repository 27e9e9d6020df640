import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { document, operations } from '../support/description.js';
import { startLoopbackServer } from '../support/loopback-server.js';
import { markedSecrets, secretFieldsOf, withField } from '../support/secret-fields.js';
import { type Carrier, carriers, harOf, remains, secret } from './secret-carriers.js';
import { runCommand } from './src/command/run-command.js';
import { contract, projectId } from './verify-mock.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'otc-dms-verify-secrets-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs the command and returns all that it prints, says and writes. */
async function outputOf(args: string[], signal = new AbortController().signal) {
  const output = await mkdtemp(join(folder, 'output-'));
  const spoken: string[] = [];
  const speak = (text: string) => void spoken.push(text);
  const files = ['json', 'junit', 'markdown'].flatMap((form) => [`--${form}`, join(output, form)]);
  const evidence = join(output, 'evidence');
  await runCommand([...args, ...files, '--evidence', evidence], contract.description, {
    ...{ print: speak, say: speak, signal },
  });
  const names = [...(await readdir(output)).filter((name) => name !== 'evidence')];
  const written = await readdir(evidence).catch(() => []);
  const paths = [...names, ...written.map((name) => `evidence/${name}`)];
  const texts = await Promise.all(paths.map((path) => readFile(join(output, path), 'utf8')));
  return [...paths, ...spoken, ...texts];
}

async function judged(carrier: Carrier) {
  const file = join(folder, 'a.har');
  await writeFile(file, harOf(carrier));
  return outputOf(['--har', file]);
}

/** Returns lines that still hold a part of the secret. */
const leaksIn = (texts: readonly string[]) =>
  texts.flatMap((text) => text.split('\n').filter((line) => remains.test(line)));

const marked = operations.flatMap((operation) =>
  secretFieldsOf(document, operation).map((path) => ({ operation, path })),
);

describe('a secret in a HAR', () => {
  it('may be any field that the description marks', () => {
    const names = marked.flatMap(({ path }) => path.findLast((name) => name !== '0') ?? []);
    expect(names.length).toBeGreaterThan(10);
    for (const name of [...names, ...markedSecrets(document)]) {
      // Schemas with a name of their own are found as well.
      if (/^[a-z0-9_]+$/.test(name)) expect([...contract.secretFields]).toContain(name);
    }
  });

  it.each(marked.map(({ operation, path }) => [operation.operationId, path.join('.')]))(
    'is masked in %s %s',
    async (operationId, place) => {
      const found = marked.find(
        (one) => one.operation.operationId === operationId && one.path.join('.') === place,
      );
      const { method = 'post', path = '' } = found?.operation ?? {};
      const body = JSON.stringify(withField({}, found?.path ?? [], secret));
      const url = `https://dms.test${path.replaceAll(/\{\w+\}/g, projectId)}`;
      const request = { method: method.toUpperCase(), url, postData: { text: body } };
      const texts = await judged({ name: place, request });
      expect(leaksIn(texts)).toEqual([]);
      expect(texts.join()).toContain('***');
    },
  );

  it.each(carriers.map((one) => [one.name, one] as const))(
    'is masked in %s',
    async (_, carrier) => {
      const texts = await judged(carrier);
      expect(leaksIn(texts)).toEqual([]);
      expect(texts.join()).toContain('***');
      expect(texts.some((path) => path.startsWith('evidence/'))).toBe(true);
    },
  );
});

describe('a secret that passes through the proxy', () => {
  it('appears neither in a finding at once nor in the report', async () => {
    const quoted = JSON.stringify({
      instances: [{ name: 7, instance_id: secret }],
      instance_num: secret,
    });
    const server = await startLoopbackServer(({ response }) => {
      response.setHeader('content-type', 'application/json');
      response.end(quoted);
    });
    const end = new AbortController();
    let listening = (_url: string) => {};
    const started = new Promise<string>((resolve) => {
      listening = resolve;
    });
    const ended = outputOfProxy(server.url, end.signal, (url) => listening(url));
    const url = `${await started}/v2/${projectId}`;
    const headers = { 'content-type': 'application/json', 'x-auth-token': 'T3rces-token' };
    const body = JSON.stringify({ user_name: 'a', user_passwd: secret });
    await fetch(`${url}/instances/i/users`, { method: 'POST', headers, body });
    await fetch(`${url}/instances?access_token=${encodeURIComponent(secret)}`, { headers });
    await fetch(`${url}/instances/unknown`, {
      ...{ method: 'PUT', body: `${new URLSearchParams({ password: secret })}` },
    });
    end.abort();
    const texts = await ended;
    await server.close();
    expect(texts.join('\n')).toContain('BREAKS listInstances 200');
    expect(leaksIn(texts)).toEqual([]);
  });
});

async function outputOfProxy(url: string, signal: AbortSignal, onUrl: (url: string) => void) {
  const spoken: string[] = [];
  const json = join(folder, 'proxy.json');
  await runCommand(['proxy', '--url', url, '--port', '0', '--json', json], contract.description, {
    print: (text) => void spoken.push(text),
    say(text) {
      spoken.push(text);
      const [found] = /http:\/\/127[\d.:]+/.exec(text) ?? [];
      if (text.startsWith('Passes') && found) onUrl(found);
    },
    signal,
  });
  return [...spoken, await readFile(json, 'utf8')];
}
