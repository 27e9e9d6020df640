import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A description of two operations in a temporary folder, for tests that edit and break it. */
export interface SmallDescription {
  folder: string;
  index: string;
  /** File of the example that `GET /topics` answers. */
  example: string;
  /** Adds a path to the index, whose content is in another file of the folder. */
  addPath: (path: string, file: string, content: string) => Promise<void>;
  /** Writes the index as it was at first. */
  restoreIndex: () => Promise<void>;
  remove: () => Promise<void>;
}

const files = {
  'openapi.yaml': `openapi: 3.1.0
info: { title: Topics, version: '1' }
paths:
  /topics:
    $ref: paths/topics.yaml
  /groups:
    $ref: paths/groups.yaml
`,
  'paths/topics.yaml': `get:
  operationId: listTopics
  responses:
    '200':
      description: Topics.
      content:
        application/json:
          schema: { type: object }
          examples:
            default:
              $ref: ../examples/topics.yaml
`,
  'paths/groups.yaml': `delete:
  operationId: deleteGroups
  responses:
    '204':
      description: Deleted.
`,
  'examples/topics.yaml': 'value: { mark: original }\n',
};

/** Writes the description; a change of it is served sooner than a change of the whole `openapi/`. */
export async function writeSmallDescription(): Promise<SmallDescription> {
  const folder = await mkdtemp(join(tmpdir(), 'otc-dms-small-'));
  const index = join(folder, 'openapi.yaml');
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return {
    folder,
    index,
    example: join(folder, 'examples/topics.yaml'),
    addPath: async (path, file, content) => {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), content);
      await writeFile(index, `${files['openapi.yaml']}  ${path}:\n    $ref: ${file}\n`);
    },
    restoreIndex: () => writeFile(index, files['openapi.yaml']),
    remove: () => rm(folder, { recursive: true }),
  };
}
