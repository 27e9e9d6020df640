import { createHash } from 'node:crypto';
import { ForeseenError } from '../command/foreseen-error.js';

/** Place in the policy of the template for the hashes of the scripts. */
const placeholder = "'script-hashes'";

const loopback = ['http://127.0.0.1:*', 'http://localhost:*'];

const policyTag = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/;

/**
 * Completes the security policy of a page: no script may run but those that the page has now.
 *
 * @throws {ForeseenError} when the page has no policy with a place for hashes.
 */
export function allowOwnScripts(page: string): string {
  if (!policyOf(page)?.includes(placeholder)) {
    throw new ForeseenError(
      `The docs page has no policy with ${placeholder}. Restore tools/docs/page.hbs.`,
    );
  }
  const scripts = page.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs);
  const hashes = Array.from(scripts, ([, script = '']) => {
    return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
  });
  return page.replace(placeholder, () => [...new Set(hashes)].join(' '));
}

/**
 * Returns a page that may connect to this machine and to https addresses, and names a mock. As a file it connects to
 * nothing; plain http to other machines would send the token readably.
 */
export function allowMock(page: string, mockUrl: string): string {
  return page
    .replace(policyTag, (tag) =>
      tag.replace("connect-src 'none'", () => `connect-src ${[...loopback, 'https:'].join(' ')}`),
    )
    .replace(/(?<=export DMS_URL=)http:\/\/127\.0\.0\.1:4010/, () => mockUrl)
    .replace(
      '<meta name="mock-url" content="">',
      () => `<meta name="mock-url" content="${mockUrl}">`,
    );
}

/** Returns the security policy of a page, or undefined when it has none. */
export function policyOf(page: string): string | undefined {
  return policyTag.exec(page)?.[1];
}
