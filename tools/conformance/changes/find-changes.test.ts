import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appendixPages } from '../pages/appendices.js';
import { sampleAppendices } from '../pages/appendices.sample.js';
import { samplePage } from '../pages/page.sample.js';
import type { ChangesResult } from './change.js';
import { findChanges } from './find-changes.js';
import { printChanges } from './print-changes.js';

const making = 'apis/things/making.rst';
const description = {
  'openapi.yaml': `paths:
  /v2/{project_id}/things:
    $ref: paths/things.yaml
`,
  'paths/things.yaml': `# /v2/{project_id}/things
post:
  operationId: makeThing
  parameters:
    - name: limit
      in: query
      schema:
        maximum: 50
  requestBody:
    content:
      application/json:
        schema:
          $ref: ../components/schemas/Thing.yaml
  responses: {}
  x-permission: [dms:thing:create]
  x-vendor:
    id: MakeThing
`,
  'components/schemas/Thing.yaml': `properties:
  parts:
    items:
      properties:
        name:
          type: string
`,
  'error-codes.yaml': 'codes:\n  - code: DMS.00400001\n',
  'deviations.yaml': `deviations:
  - operations: '*'
    place: request.parts.name
    aspect: type
    found: ['"String" -> "integer"']
    page: String.
    ours: Integer.
    rank: table
    why: Test.
`,
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vendor-changes-'));
  const pages = { ...sampleAppendices, [making]: samplePage };
  await write('old', pages);
  await write('openapi', description);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function write(name: string, files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, name, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

async function changesTo(files: Record<string, string>, text = false): Promise<ChangesResult> {
  await rm(join(folder, 'new'), { recursive: true, force: true });
  await cp(join(folder, 'old'), join(folder, 'new'), { recursive: true });
  await write('new', files);
  const [old, now] = [join(folder, 'old'), join(folder, 'new')];
  const index = join(folder, 'openapi/openapi.yaml');
  return findChanges({ old, new: now, index, text }, () => {});
}

const lines = ({ changes }: ChangesResult) =>
  changes.map(
    ({ kind, place, aspect, files }) =>
      `${kind} ${place}, ${aspect}: ${files.map(({ file, line }) => `${relative(join(folder, 'openapi'), file)}:${line}`).join(' ')}`,
  );

describe('findChanges', () => {
  it('finds nothing between a folder and its copy', async () => {
    const result = await changesTo({});
    expect(result).toMatchObject({ changes: [], text: [], unreadable: [] });
  });

  it.each<[string, Record<string, string>, string]>([
    [
      'a range',
      { [making]: samplePage.replace('1 to 50', '1 to 90') },
      'changed parameters.limit, maximum: paths/things.yaml:8',
    ],
    [
      'a field with a deviation',
      { [making]: samplePage.replace('Yes       String Name.', 'Yes       Long   Name.') },
      'changed request.parts.name, type: components/schemas/Thing.yaml:6 deviations.yaml:2',
    ],
    [
      'a path',
      { [making]: samplePage.replace('}/things\n', '}/items\n') },
      'moved operation, path: openapi.yaml:2 paths/things.yaml:2',
    ],
    [
      'a new operation',
      {
        'apis/things/dropping.rst': samplePage
          .replace('MakeThing', 'DropThing')
          .replace('POST', 'DELETE'),
      },
      'added operation, operation: openapi.yaml:2',
    ],
    [
      'a permission',
      {
        [appendixPages.permissions]: (sampleAppendices[appendixPages.permissions] ?? '').replace(
          'thing:create',
          'thing:change',
        ),
      },
      'changed POST /v2/{project_id}/things, permission: paths/things.yaml:15',
    ],
    [
      'an error code',
      {
        [appendixPages.error_codes]: (sampleAppendices[appendixPages.error_codes] ?? '').replace(
          '400         DMS',
          '404         DMS',
        ),
      },
      'changed DMS.00400001, error code: error-codes.yaml:2',
    ],
  ])('finds %s and the files that it concerns', async (_, files, expected) => {
    const result = await changesTo(files);
    expect(lines(result)).toEqual([expected]);
    expect(printChanges(result)).toContain('changes in all      1');
  });

  it('counts an operation with another method and path as one that moved', async () => {
    const files = {
      [making]: samplePage.replace(
        'POST /v2/{project_id}/things\n',
        'PUT /v2/{project_id}/items\n',
      ),
    };
    const { summary } = await changesTo(files);
    expect(summary).toMatchObject({ changes: 2, moved: 1 });
  });

  it('counts changes of wording, and lists them when asked', async () => {
    const files = { [making]: samplePage.replace('String Project.', 'String Yours.') };
    expect((await changesTo(files)).text).toEqual([{ page: making, count: 1 }]);
    const { text } = await changesTo(files, true);
    expect(text[0]?.changes).toEqual([
      { line: expect.any(Number), old: 'Project.', new: 'Yours.' },
    ]);
  });

  it('reports an unreadable page, and does not compare it', async () => {
    const broken = samplePage.replace('ids       Array of strings IDs.', 'ids');
    const result = await changesTo({ [making]: broken });
    expect(lines(result)).toEqual([]);
    expect(result.unreadable).toEqual([
      {
        file: join(folder, 'new', making),
        line: expect.any(Number),
        text: 'unreadable table: row with an empty cell',
      },
    ]);
    expect(printChanges(result)).toMatch(/^\S+making\.rst:\d+: unreadable table/);
  });
});
