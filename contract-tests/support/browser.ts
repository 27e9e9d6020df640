import { existsSync } from 'node:fs';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { unpackChromium } from './unpack-chromium.js';

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Containers often give /dev/shm no more than 64 MB.
  '--disable-dev-shm-usage',
];

const remedy =
  'Install Google Chrome or Chromium and set CHROME_PATH to its executable, then run the tests again.';

/**
 * Starts a headless Chromium with a fresh profile: the one that `CHROME_PATH` names, else the one that comes
 * with `npm ci` (Linux on x64), else the installed Google Chrome. The caller closes it.
 */
export async function startBrowser(): Promise<Browser> {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return launch({ executablePath: named });
    throw new Error('CHROME_PATH names a file that does not exist. Correct it or unset it.');
  }
  if (process.platform === 'linux' && process.arch === 'x64') return startUnpacked();
  return launch({ channel: 'chrome' });
}

async function startUnpacked(): Promise<Browser> {
  const { executable, libraries, fontsConfig } = await unpackChromium();
  // Without any font Chromium ends itself at the first text.
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: fontsConfig };
  const env = { ...environment(), ...fonts };
  try {
    return await chromium.launch({ executablePath: executable, args, env });
  } catch (error) {
    if (!missingLibrary(error)) throw unstartable(error);
    // The system's libraries come first, because the unpacked ones are built for another Linux.
    return launch({ executablePath: executable, env: { ...env, LD_LIBRARY_PATH: libraries } });
  }
}

async function launch(options: LaunchOptions): Promise<Browser> {
  try {
    return await chromium.launch({ ...options, args });
  } catch (error) {
    throw unstartable(error);
  }
}

function unstartable(cause: unknown): Error {
  const library = missingLibrary(cause);
  const reason = library
    ? `it needs the system library ${library}, on Debian and Ubuntu: apt-get install libnss3`
    : firstLine(cause);
  return new Error(`No Chromium starts: ${reason}. ${remedy}`, { cause });
}

function missingLibrary(error: unknown): string | undefined {
  return /error while loading shared libraries: ([^\s:]+)/.exec(String(error))?.[1];
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n')[0] ?? message;
}

function environment(): Record<string, string> {
  const entries = Object.entries(process.env).filter((entry): entry is [string, string] => {
    return entry[1] !== undefined;
  });
  return Object.fromEntries(entries);
}
