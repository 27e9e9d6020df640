import { createMock } from 'otc-dms-kafka-mock';
import { serveMock } from 'otc-dms-kafka-mock/server';
import { describe, expect, it } from 'vitest';
import type { Finding } from './src/judge/finding.js';
import { verifyHar } from './src/verify-har.js';
import { verifyProxy } from './src/verify-proxy.js';
import { contract, projectId } from './verify-mock.js';

const json = [
  { name: 'Content-Type', value: 'application/json' },
  { name: 'X-Request-Id', value: '1' },
];
const entry = (url: string, body: unknown, more: object = {}) => ({
  request: { method: 'GET', url: `https://console.test/api${url}`, headers: [] },
  response: { status: 200, headers: json, content: { text: JSON.stringify(body) }, ...more },
});
const har = (...entries: object[]) => JSON.stringify({ log: { entries } });
const judged = (...entries: object[]) =>
  verifyHar({ contract, target: 'a.har', text: har(...entries) }).report;

const zones = { region_id: 'eu-de', available_zones: [] };
const list = `/v2/${projectId}/instances/i/groups`;
const page = (offset: number, total: unknown, ...names: string[]) =>
  entry(`${list}?limit=2&offset=${offset}`, {
    total,
    groups: names.map((group_id) => ({ group_id, state: 'STABLE' })),
  });

describe('a HAR', () => {
  it('is judged by the operations of its URLs', () => {
    const good = judged(entry('/v2/available-zones', zones), entry('/style.css', 'a'));
    expect(good).toMatchObject({
      findings: [],
      requests: 1,
      ignored: 1,
      operations: { reached: 1, total: 64 },
    });
    const bad = judged(entry('/v2/available-zones', { ...zones, available_zones: 1 }));
    expect(bad.findings).toMatchObject([
      { operationId: 'listAvailableZones', severity: 'breaks', place: '/available_zones' },
    ]);
  });

  it('may have bodies in Base64, and URLs that no operation has', () => {
    const text = Buffer.from(JSON.stringify(zones)).toString('base64');
    const encoded = { content: { text, encoding: 'base64' } };
    expect(judged(entry('/v2/available-zones', '', encoded)).findings).toEqual([]);
    const unknown = judged(entry(`/v2/${projectId}/instances/i/unheard-of`, {}));
    expect(unknown.findings).toMatchObject([{ operationId: '', severity: 'note', kind: 'status' }]);
  });

  it('has pages that belong together', () => {
    const good = judged(page(0, 3, 'a', 'b'), page(2, 3, 'c'));
    expect(good.findings).toEqual([]);
    const twice = judged(page(0, 3, 'a', 'b'), page(2, 3, 'b'));
    expect(twice.findings).toMatchObject([{ kind: 'paging', expected: 'no item twice' }]);
    const short = judged(page(0, 4, 'a', 'b'), page(2, 4, 'c'));
    expect(short.findings).toMatchObject([{ expected: '4 items on all pages together' }]);
    const long = judged(page(0, 3, 'a', 'b', 'c'));
    expect(long.findings).toMatchObject([{ expected: 'at most 2 items', found: '3 items' }]);
    const mixed = judged(page(0, 3, 'a', 'b'), page(2, '3', 'c'));
    expect(mixed.findings).toContainEqual(
      expect.objectContaining({ expected: 'one type on all pages', found: 'number and string' }),
    );
  });

  it('shows requests that the service should refuse', () => {
    const found = judged(entry(`${list}?limit=51`, { total: 0, groups: [] })).findings;
    expect(found).toMatchObject([{ kind: 'status', severity: 'breaks', found: '200' }]);
  });

  it('refutes a claim, and does not count as seen what it refutes', () => {
    const refuted = (body: object) =>
      judged(entry('/v2/available-zones', body)).claims.list.filter(
        ({ state }) => state === 'refuted',
      );
    expect(refuted(zones)).toEqual([]);
    expect(refuted({ available_zones: [] })).toMatchObject([{ observations: 0 }]);
  });

  it.each(['', '{}', '[]', '{"log":{}}'])('is refused when it is %j', (text) => {
    expect(() => verifyHar({ contract, target: 'a.har', text })).toThrow(SyntaxError);
  });
});

describe('a proxy', () => {
  it('passes calls on as they are, and judges them', async () => {
    const mock = await createMock();
    const server = await serveMock(mock);
    const end = new AbortController();
    const findings: Finding[] = [];
    let listening = (_port: number) => {};
    const port = new Promise<number>((resolve) => {
      listening = resolve;
    });
    const url = `http://127.0.0.1:${server.port}`;
    const ended = verifyProxy({
      ...{ contract, url, port: 0, signal: end.signal },
      onFinding: (finding) => findings.push(finding),
      onListening: (actual) => listening(actual),
    });
    const path = `/v2/${projectId}/instances`;
    const headers = { 'x-auth-token': 'token-of-a-caller', prefer: 'example=full-page' };
    const through = await fetch(`http://127.0.0.1:${await port}${path}`, { headers });
    const direct = await fetch(url + path, { headers });
    expect(await through.json()).toEqual(await direct.json());
    const created = await fetch(`http://127.0.0.1:${await port}${path}/x/topics`, {
      method: 'POST',
      headers: { 'x-auth-token': 't', 'content-type': 'application/json' },
      body: '{"id":"topic-a"}',
    });
    expect(created.status).toBe(404);
    await fetch(`http://127.0.0.1:${await port}/about`);
    end.abort();
    const { report } = await ended;
    expect(report).toMatchObject({ requests: 2, ignored: 1, operations: { reached: 2 } });
    expect(report.findings).toEqual([]);
    expect(findings).toEqual([]);
    await server.close();
  });
});
