import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, 'node_modules/.cache/otc-dms-kafka');

/** An unpacked Chromium, with the files that it needs on a machine that has only Node. */
export interface UnpackedChromium {
  executable: string;
  /** Folder of shared libraries, for a system that lacks them. */
  libraries: string;
  /** Configuration that names fonts, for a system that has none. */
  fontsConfig: string;
}

/**
 * Unpacks the Chromium of @sparticuz/chromium into `node_modules/.cache`, once per version.
 *
 * The package itself would unpack into the temporary folder, and would use a file that another process is still
 * writing. Here each process unpacks into a new folder and renames it at the end.
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
    // Another process was faster, and its copy is the same.
    if (!existsSync(folder)) throw error;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** Runs the package in a new process, because it reads its target from the environment. */
async function runPackage(target: string): Promise<void> {
  const script = `await (await import('@sparticuz/chromium')).default.executablePath()`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: root,
    // With this name of a runtime it also unpacks the shared libraries.
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
