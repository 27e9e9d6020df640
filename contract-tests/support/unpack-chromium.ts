import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, 'node_modules/.cache/otc-dms-kafka');

/** An unpacked Chromium, with what it needs on a machine that has only Node. */
export interface UnpackedChromium {
  executable: string;
  /** Shared libraries, for a system that lacks them. */
  libraries: string;
  /** Configuration that names fonts, for a system that has none. */
  fontsConfig: string;
}

/**
 * Unpacks the Chromium of @sparticuz/chromium once per version, into `node_modules/.cache`.
 *
 * The package itself unpacks into the temporary folder, and takes a file that is still being written for
 * a finished one. Here each process unpacks into a folder of its own, and renames it when it is done.
 */
export async function unpackChromium(): Promise<UnpackedChromium> {
  const folder = join(cache, `chromium-${packageVersion()}`);
  if (!existsSync(folder)) await unpackInto(folder);
  return {
    executable: join(folder, 'chromium'),
    libraries: join(folder, 'al2023/lib'),
    fontsConfig: join(folder, 'fonts.conf'),
  };
}

async function unpackInto(folder: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const scratch = await mkdtemp(join(cache, 'unpacking-'));
  try {
    await runPackage(scratch);
    const fonts = join(folder, 'fonts/fonts');
    await writeFile(join(scratch, 'fonts.conf'), `<fontconfig><dir>${fonts}</dir></fontconfig>\n`);
    await rename(scratch, folder);
  } catch (error) {
    // Another process was faster: its copy is as good.
    if (!existsSync(folder)) throw error;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** In a process of its own, because the package reads its target from the environment. */
async function runPackage(target: string): Promise<void> {
  const script = `await (await import('@sparticuz/chromium')).default.executablePath()`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: root,
    // The runtime's name makes it unpack the shared libraries too.
    env: { ...process.env, TMPDIR: target, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
  });
}

function packageVersion(): string {
  const require = createRequire(import.meta.url);
  const entry = require.resolve('@sparticuz/chromium');
  // The package does not export its package.json; its entry is build/cjs/index.cjs.
  const { version }: { version: string } = require(join(dirname(entry), '../../package.json'));
  return version;
}
