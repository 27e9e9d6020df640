import { hmacSha256 } from '#digest';
import { canonicalHeaders } from '../signing/canonical-headers.js';
import { fromSdkDate, toSdkDate } from '../signing/sdk-date.js';
import { signRequest } from '../signing/sign-request.js';
import { andThen } from '../wire/awaitable.js';
import { givenOptions } from '../wire/call-settings.js';
import type { Auth } from './auth.js';
import { headerTextProblem } from './header-text.js';

/** Options of `akskAuth`. */
export interface AkskAuthOptions {
  /** Access key (AK): names the key pair; it is sent. */
  accessKey: string;
  /** Secret key (SK): signs; it is never sent. */
  secretKey: string;
  /** Goes with a temporary key pair; sent as `X-Security-Token`. */
  securityToken?: string | undefined;
  /** ID of the project, for a client that is given none. The one of a request is sent as `X-Project-Id`. */
  projectId?: string | undefined;
}

// Types are checked below, without showing a value. A record, so that the compiler notices an option that is missing.
const optionTypes: Record<keyof AkskAuthOptions, ''> = {
  accessKey: '',
  secretKey: '',
  securityToken: '',
  projectId: '',
};

// Well below the 15 minutes after which a service of the same family refuses a signature (huaweicloud-sdk-java-v3, issue 44).
const MAX_SKEW_MS = 5 * 60_000;

/**
 * Authenticates with an access key (AK/SK): signs each attempt with `SDK-HMAC-SHA256`.
 *
 * When the service refuses a signature, and its clock differs by more than 5 minutes, later signatures allow for the
 * difference, and the call is sent once more. In a browser, this needs a page from https or localhost, and the clock of
 * the service may be hidden.
 *
 * @throws {TypeError} naming an option that is missing, unknown or cannot be sent, never its value.
 */
export function akskAuth(options: AkskAuthOptions): Auth {
  checkOptions(options);
  const { accessKey, secretKey, securityToken, projectId } = options;
  const credentials = { accessKey, hmac: hmacSha256(secretKey) };
  const prepare = (second: number, host: string, contentType?: string, project?: string) => {
    const sent = {
      // An ID that is no header stands in the URL alone.
      'x-project-id': headerTextProblem(project) ? undefined : project,
      'x-sdk-date': toSdkDate(second * 1000),
      'x-security-token': securityToken,
    };
    return {
      second,
      host,
      contentType,
      project,
      signed: canonicalHeaders({ 'content-type': contentType, host, ...sent }),
      // JSON leaves out what is undefined.
      sent: JSON.parse(JSON.stringify(sent)) as Record<string, string>,
    };
  };
  let last = prepare(0, '');
  // What to add to the local clock to get that of the service.
  let offsetMs = 0;

  return {
    authenticate({ method, url, headers, body, projectId: project = projectId }) {
      const second = Math.floor((Date.now() + offsetMs) / 1000);
      const host = url.slice(url.indexOf('//') + 2, url.indexOf('/', 8));
      const contentType = body ? headers['content-type'] : undefined;
      // Preparing them takes half the time of a signature.
      if (
        second !== last.second ||
        host !== last.host ||
        contentType !== last.contentType ||
        project !== last.project
      ) {
        last = prepare(second, host, contentType, project);
      }
      const { signed, sent } = last;
      const signature = signRequest({ method, url, headers: signed, body }, credentials);
      return andThen(signature, (authorization) => ({ authorization, ...sent }));
    },

    renew(answer) {
      const signedAtMs = fromSdkDate(answer.request.headers['x-sdk-date'] ?? '');
      const serverMs = Date.parse(answer.headers.get('date') ?? '');
      // False, too, when the answer tells no time.
      if (Math.abs(serverMs - signedAtMs) > MAX_SKEW_MS) {
        const skewMs = serverMs - Date.now();
        // Otherwise another call found the difference since this one was signed.
        if (Math.abs(skewMs - offsetMs) > MAX_SKEW_MS) {
          offsetMs = Math.abs(skewMs) > MAX_SKEW_MS ? skewMs : 0;
        }
        return true;
      }
      if (offsetMs === 0) return false;
      const minutes = Math.round(Math.abs(offsetMs) / 60_000);
      const direction = offsetMs > 0 ? 'behind' : 'ahead of';
      // It did not help, and may have come from the wrong clock of a proxy.
      offsetMs = 0;
      return `The local clock is ${minutes} minutes ${direction} that of the service: set it, then check the keys.`;
    },

    ...(projectId !== undefined && { projectId: () => projectId }),
  };
}

function checkOptions(options: AkskAuthOptions): void {
  const given = {
    accessKey: undefined,
    secretKey: undefined,
    ...givenOptions('akskAuth', options, optionTypes),
  };
  for (const [name, value] of Object.entries(given)) {
    const problem = headerTextProblem(value);
    if (problem) throw new TypeError(`akskAuth: ${name} ${problem}.`);
  }
}
