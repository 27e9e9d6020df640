import { gzipSync } from 'node:zlib';
import { build, type Platform } from 'esbuild';
import { folder } from './folders.js';

const instance = "{ instance_id: '' }";
// A program that uses every export, so that a bundler keeps all of them and can still shorten their names.
const names = Object.keys(await import('otc-dms-kafka')).join(', ');
const everything = `import { ${names} } from 'otc-dms-kafka'; console.log(${names});`;
const withHttp = `${everything} import { createHttp } from 'otc-dms-kafka/http'; console.log(createHttp);`;

/** Returns a program that makes one call, with a client of one operation or of all. */
export function ourProgram(auth: 'tokenAuth' | 'akskAuth', extent: 'one' | 'all'): string {
  const client =
    extent === 'one'
      ? "import { listConnectorTasks } from 'otc-dms-kafka/operations'; const create = (options) => createDmsClientFor({ listConnectorTasks }, options);"
      : 'const create = createDmsClient;';
  return `import { ${extent === 'one' ? 'createDmsClientFor' : 'createDmsClient'}, ${auth} } from 'otc-dms-kafka';
    ${client}
    const dms = create({ region: 'eu-de', projectId: '0123456789abcdef0123456789abcdef', auth: ${auth}({}) });
    console.log(await dms.listConnectorTasks(${instance}));`;
}

/** Programs that are bundled. */
const programs = {
  oneCall: ourProgram('tokenAuth', 'one'),
  oneSignedCall: ourProgram('akskAuth', 'one'),
  allMethods: ourProgram('tokenAuth', 'all'),
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
export interface Size {
  minifiedBytes: number;
  /** Size after `gzip -9`. */
  gzippedBytes: number;
}

/** Size of one of the programs. */
export interface BundleSize extends Size {
  name: BundleName;
  platform: Platform;
}

/**
 * Bundles each program for browsers, except for the SDK of the vendor family, which needs Node.
 *
 * @throws {Error} when a program cannot be bundled.
 */
export async function measureBundles(): Promise<BundleSize[]> {
  // A cast, because `Object.keys` gives plain text.
  const names = Object.keys(programs) as BundleName[];
  return Promise.all(
    names.map(async (name) => {
      const platform = name === 'huaweicloud' ? 'node' : 'browser';
      return { name, platform, ...(await sizeOf(programs[name], folder, platform)) };
    }),
  );
}

/** Bundles a program whose imports are looked up from a folder. */
export async function sizeOf(
  program: string,
  resolveDir: string,
  platform: Platform = 'browser',
): Promise<Size> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    platform,
    logLevel: 'silent',
    // The built package, not the sources that the paths of this repository lead to.
    tsconfigRaw: {},
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return { minifiedBytes: code.length, gzippedBytes: gzipSync(code, { level: 9 }).length };
}
