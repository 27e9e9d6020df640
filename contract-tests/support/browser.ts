import { existsSync } from 'node:fs';
import { type Browser, type BrowserServer, chromium, type LaunchOptions } from 'playwright-core';
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

type Launch<Result> = (options: LaunchOptions) => Promise<Result>;

/**
 * Starts a headless Chromium, which the caller closes.
 *
 * Takes the one that `CHROME_PATH` names, else the one that `npm ci` installs (Linux on x64), else Google Chrome.
 *
 * @throws {Error} when none starts.
 */
export function startBrowser(): Promise<Browser> {
  return start((options) => chromium.launch(options));
}

/** Starts the same Chromium as a server, to which several processes can connect by its WebSocket URL. */
export function startBrowserServer(): Promise<BrowserServer> {
  return start((options) => chromium.launchServer(options));
}

function start<Result>(launch: Launch<Result>): Promise<Result> {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return attempt(launch, { executablePath: named });
    throw new Error('CHROME_PATH names a file that does not exist. Correct it or unset it.');
  }
  if (process.platform === 'linux' && process.arch === 'x64') return startUnpacked(launch);
  return attempt(launch, { channel: 'chrome' });
}

async function startUnpacked<Result>(launch: Launch<Result>): Promise<Result> {
  const { executable, libraries, fontsConfig } = await unpackChromium();
  // Chromium crashes at the first text when the system has no font.
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: fontsConfig };
  const env = { ...environment(), ...fonts };
  try {
    return await launch({ executablePath: executable, args, env });
  } catch (error) {
    if (!missingLibrary(error)) throw unstartable(error);
    // The system's libraries come first, because the unpacked ones are built for another Linux.
    return attempt(launch, {
      executablePath: executable,
      env: { ...env, LD_LIBRARY_PATH: libraries },
    });
  }
}

async function attempt<Result>(launch: Launch<Result>, options: LaunchOptions): Promise<Result> {
  try {
    return await launch({ ...options, args });
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
