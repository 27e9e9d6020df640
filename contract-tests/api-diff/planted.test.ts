import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { compareVersions } from '../../tools/api-diff/compare-versions.js';
import type { ApiDiff } from '../../tools/api-diff/gather.js';
import { type OpenApiDocument, readDocument } from '../../tools/description/openapi-document.js';
import { readDataFile } from '../../tools/description/read-yaml.js';
import { type Edit, plant, withPaths } from './plant.js';

interface Planted extends Edit {
  does: string;
  in: string;
  expect: 'breaking' | 'safe' | 'none';
}

const file = fileURLToPath(new URL('planted.yaml', import.meta.url));
// Each change of a batch is in another operation, so one comparison classifies them all.
const batches = readDataFile<{ changes: Planted[]; again: Planted[] }>(file, 'changes', 'again');

const whole = readDocument(inject('bundle'));

const edited = (old: OpenApiDocument, edit: (document: OpenApiDocument) => void) => {
  const now = structuredClone(old);
  edit(now);
  return compareVersions({ old, now });
};

const idsOf = (entries: ApiDiff['safe']) => [
  ...new Set(entries.map(({ operationId }) => operationId)),
];

describe.each(Object.entries(batches))('planted changes: %s', (_, changes) => {
  let diff: ApiDiff;
  beforeAll(async () => {
    diff = await edited(whole, (now) => {
      for (const change of changes) plant(now, change.in, change);
    });
  });

  it.each(changes.map((change) => [change.in, change.does, change.expect] as const))(
    '%s %s: %s',
    (operationId, _, expected) => {
      const of = (entries: ApiDiff['safe']) =>
        entries.filter((entry) => entry.operationId === operationId).map(({ text }) => text);
      const found = { breaking: of(diff.breaking), safe: of(diff.safe) };
      if (expected === 'breaking') expect(found.breaking, JSON.stringify(found)).not.toEqual([]);
      else expect(found.breaking).toEqual([]);
      if (expected === 'safe') expect(found.safe).not.toEqual([]);
      if (expected === 'none') expect(found.safe).toEqual([]);
      for (const text of [...found.breaking, ...found.safe]) {
        expect(text).toMatch(/^[A-Z`].*\.$/);
        expect(text).toContain(`\`${operationId}\``);
      }
    },
  );

  it('finds nothing elsewhere', () => {
    const planted = new Set(changes.map((change) => change.in));
    const all = idsOf([...diff.breaking, ...diff.safe]);
    expect(all.filter((id) => id === null || !planted.has(id))).toEqual([]);
  });
});

describe('equal versions', () => {
  it('differ in nothing', async () => {
    expect(await edited(whole, () => {})).toEqual({ breaking: [], safe: [] });
  });
});

describe('changes beyond an operation', () => {
  const old = withPaths(whole, (path) => /tags|tasks|instances$/.test(path));

  it('tells the operations of a renamed schema', async () => {
    const text = JSON.stringify(old).replaceAll('schemas/TagList"', 'schemas/Labels"');
    const now = JSON.parse(text.replace('"TagList":', '"Labels":'));
    const { breaking, safe } = await compareVersions({ old, now });
    expect(breaking.map((one) => one.operationId)).toEqual(['showKafkaTags']);
    expect(breaking[0]?.text).toContain('`TagList` is called `Labels` now');
    expect(safe).toEqual([]);
  });

  it('tells a renamed path parameter, and what changes below it', async () => {
    const url = '/v2/{project_id}/kafka/{instance_id}/tags';
    const { breaking, safe } = await edited(old, (now) => {
      const renamed = JSON.stringify(now.paths[url]).replace(
        'parameters/InstanceId',
        'parameters/Id',
      );
      Object.assign(now.components.parameters ?? {}, {
        Id: { ...Object(now.components.parameters?.InstanceId), name: 'id' },
      });
      delete now.paths[url];
      now.paths[url.replace('instance_id', 'id')] = JSON.parse(renamed);
    });
    expect(breaking).toEqual([
      {
        operationId: 'showKafkaTags',
        text: '`showKafkaTags` calls the path parameter `instance_id` now `id`.',
      },
    ]);
    expect(safe).toEqual([]);
  });

  it('tells a moved operation once', async () => {
    const url = '/v2/{project_id}/kafka/tags';
    const { breaking, safe } = await edited(old, (now) => {
      now.paths[`${url}/all`] = now.paths[url] ?? {};
      delete now.paths[url];
    });
    expect(breaking.map((one) => one.text)).toEqual([
      `\`showKafkaProjectTags\` moves from \`GET ${url}\` to \`GET ${url}/all\`.`,
    ]);
    expect(safe).toEqual([]);
  });

  it('names no operation when all are concerned, or none', async () => {
    const { breaking, safe } = await edited(old, (now) => {
      Object.assign(Object(now.components.securitySchemes).AuthToken, { name: 'X-Other' });
      now.servers?.[0]?.variables?.region?.enum?.push('eu-ch2');
    });
    expect(breaking.map((one) => one.operationId)).toEqual([null]);
    expect(breaking[0]?.text).toMatch(/^Every operation takes other credentials: .*X-Other/);
    expect(safe).toEqual([{ operationId: null, text: 'The region `eu-ch2` is described.' }]);
  });

  it('tells a further way to log in as safe, and the loss of one as breaking', async () => {
    const gained = await edited(old, (now) => {
      now.components.securitySchemes = {
        ...now.components.securitySchemes,
        Extra: { type: 'apiKey', in: 'header', name: 'X-Extra' },
      };
      now.security?.push({ Extra: [] });
    });
    expect(gained.breaking).toEqual([]);
    expect(gained.safe.map((one) => one.text)).toEqual([
      'Every operation also takes other credentials: `Extra` (apiKey header X-Extra).',
    ]);
    const { breaking } = await edited(old, (now) => {
      now.security?.pop();
    });
    expect(breaking.map((one) => one.text)).toEqual([
      expect.stringMatching(/^Every operation takes other credentials: `AuthToken`/),
    ]);
  });

  it('tells a field that a variant loses, for each operation with the variant', async () => {
    const { breaking } = await edited(old, (now) => {
      delete Object(now.components.schemas?.SmartConnectKafkaTask).properties.create_time;
    });
    expect(idsOf(breaking)).toEqual([
      ...['listConnectorTasks', 'createConnectorTask', 'showConnectorTask'],
    ]);
    expect(breaking[1]?.text).toBe(
      'In `createConnectorTask`, the field `create_time` of `SmartConnectKafkaTask` in answer 200 is removed.',
    );
  });

  it('tells a field that every error answer loses', async () => {
    const { breaking } = await edited(whole, (now) => {
      delete Object(now.components.schemas?.ErrorResponse).properties.error_code;
    });
    const everywhere = breaking.find((one) => one.operationId === 'listInstances');
    expect(everywhere?.text).toBe(
      'In `listInstances`, the field `error_code` in the error answers is removed.',
    );
  });
});
