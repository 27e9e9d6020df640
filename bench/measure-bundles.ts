import { gzipSync } from 'node:zlib';
import { build, type Platform } from 'esbuild';
import { folder } from './folders.js';

const instance = "{ instance_id: '' }";
// A program that uses each export by its name, so that a bundler leaves nothing out, and need not keep the names.
const names = Object.keys(await import('otc-dms-kafka')).join(', ');
const everything = `import { ${names} } from 'otc-dms-kafka'; console.log(${names});`;
const withHttp = `${everything} import { createHttp } from 'otc-dms-kafka/http'; console.log(createHttp);`;

/** A client of one operation, or of all, with one call. */
function ours(auth: 'tokenAuth' | 'akskAuth', extent: 'one' | 'all'): string {
  const client =
    extent === 'one'
      ? "import { listConnectorTasks } from 'otc-dms-kafka/operations'; const create = (options) => createDmsClientFor({ listConnectorTasks }, options);"
      : 'const create = createDmsClient;';
  return `import { ${extent === 'one' ? 'createDmsClientFor' : 'createDmsClient'}, ${auth} } from 'otc-dms-kafka';
    ${client}
    const dms = create({ region: 'eu-de', projectId: '', auth: ${auth}({}) });
    console.log(await dms.listConnectorTasks(${instance}));`;
}

/** Programs that are bundled, by what they stand for. */
const programs = {
  oneCall: ours('tokenAuth', 'one'),
  oneSignedCall: ours('akskAuth', 'one'),
  allMethods: ours('tokenAuth', 'all'),
  everything,
  withHttp,
  withCatalogue: `${withHttp} import 'otc-dms-kafka/error-codes';`,
  openapiFetch: `import createClient from 'openapi-fetch'; console.log(await createClient({}).GET('/', {}));`,
  ky: `import ky from 'ky'; console.log(await ky.get('/').json());`,
  axios: `import axios from 'axios'; console.log(await axios.get('/'));`,
  stainless: `import OpenAI from 'openai'; console.log(await new OpenAI({}).get('/'));`,
  huaweicloud: `import { BasicCredentials } from '@huaweicloud/huaweicloud-sdk-core';
    import { KafkaClient } from '@huaweicloud/huaweicloud-sdk-kafka';
    const client = KafkaClient.newBuilder().withCredential(new BasicCredentials()).build();
    console.log(await client.listConnectorTasks(${instance}));`,
};

/** Name of a bundled program. */
export type BundleName = keyof typeof programs;

/** Size of a program with all that it imports, in bytes. */
export interface BundleSize {
  name: BundleName;
  platform: Platform;
  minifiedBytes: number;
  /** As `gzip -9` makes it. */
  gzippedBytes: number;
}

/**
 * Bundles each program for browsers; the SDK of the vendor family, which needs Node, for that.
 *
 * @throws when a program cannot be bundled.
 */
export async function measureBundles(): Promise<BundleSize[]> {
  // A cast, because `Object.keys` gives plain text.
  const names = Object.keys(programs) as BundleName[];
  return Promise.all(
    names.map((name) => sizeOf(name, name === 'huaweicloud' ? 'node' : 'browser')),
  );
}

async function sizeOf(name: BundleName, platform: Platform): Promise<BundleSize> {
  const { outputFiles } = await build({
    stdin: { contents: programs[name], resolveDir: folder },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    platform,
    logLevel: 'silent',
    // The paths of this repository would lead to the sources.
    tsconfigRaw: {},
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  const gzippedBytes = gzipSync(code, { level: 9 }).length;
  return { name, platform, minifiedBytes: code.length, gzippedBytes };
}
