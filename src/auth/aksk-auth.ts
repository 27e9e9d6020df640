import { hmacSha256 } from '#digest';
import { canonicalHeaders } from '../signing/canonical-headers.js';
import { fromSdkDate, toSdkDate } from '../signing/sdk-date.js';
import { signRequest } from '../signing/sign-request.js';
import { givenOptions, type OptionKind } from '../wire/given-options.js';
import { parseHttpDate } from '../wire/http-date.js';
import { ownOf } from '../wire/own.js';
import { projectIdProblem } from '../wire/path-value.js';
import type { Auth } from './auth.js';
import { headerTextProblem } from './header-text.js';

/** Options of `akskAuth`. */
export interface AkskAuthOptions {
  /** Access key (AK): identifies the key pair and is sent. */
  accessKey: string;
  /** Secret key (SK): signs requests and is never sent. */
  secretKey: string;
  /** Security token of a temporary key pair; sent as `X-Security-Token`. */
  securityToken?: string | undefined;
  /** ID of the project, for a client without `projectId`. The project of each request is sent as `X-Project-Id`. */
  projectId?: string | undefined;
}

// Values are checked below, without showing them. A record, so that the compiler notices an option that is missing.
const optionKinds: Record<keyof AkskAuthOptions, OptionKind> = {
  accessKey: 'any',
  secretKey: 'any',
  securityToken: 'any',
  projectId: 'any',
};

// Well below the 15 minutes after which a service of the same family refuses a signature (huaweicloud-sdk-java-v3,
// issue 44).
const MAX_SKEW_MS = 5 * 60_000;

/**
 * Authenticates with an access key (AK/SK): signs each attempt with `SDK-HMAC-SHA256`.
 *
 * When the service refuses a signature and its clock differs by more than 5 minutes, later signatures correct the
 * difference and the call is sent once more. In a browser, signing requires a page from https or localhost, and the
 * clock of the service may be hidden.
 *
 * @throws {TypeError} naming an option that is missing, unknown or cannot be sent, never its value.
 */
export function akskAuth(options: AkskAuthOptions): Auth {
  checkOptions(options);
  const { accessKey, secretKey, securityToken, projectId } = ownOf(options);
  const credentials = { accessKey, hmac: hmacSha256(secretKey) };
  const prepare = (second: number, host: string, contentType?: string, project?: string) => {
    const sent = {
      // An ID that no header can carry is in the URL only.
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
      // A cast: fields that are undefined are removed.
      sent: Object.fromEntries(
        Object.entries(sent).filter(([, value]) => value !== undefined),
      ) as Record<string, string>,
    };
  };
  let last = prepare(0, '');
  // Difference to add to the local clock to get the clock of the service.
  let offsetMs = 0;

  return {
    async authenticate({ method, url, headers, body, projectId: project = projectId }) {
      const second = Math.floor((Date.now() + offsetMs) / 1000);
      const host = url.slice(url.indexOf('//') + 2, url.indexOf('/', 8));
      const contentType = body ? headers['content-type'] : undefined;
      // Preparing the headers takes half the time of a signature.
      if (
        second !== last.second ||
        host !== last.host ||
        contentType !== last.contentType ||
        project !== last.project
      ) {
        last = prepare(second, host, contentType, project);
      }
      const { signed, sent } = last;
      const authorization = await signRequest({ method, url, headers: signed, body }, credentials);
      return { authorization, ...sent };
    },

    renew(answer) {
      const signedAtMs = fromSdkDate(answer.request.headers['x-sdk-date'] ?? '');
      const serverMs = parseHttpDate(answer.headers.get('date'));
      // The comparison is false when the answer has no date. One of another century is no time of a clock.
      if (serverMs > 1e12 && serverMs < 4e12 && Math.abs(serverMs - signedAtMs) > MAX_SKEW_MS) {
        const skewMs = serverMs - Date.now();
        // Otherwise another call has found the difference since this one was signed.
        if (Math.abs(skewMs - offsetMs) > MAX_SKEW_MS) {
          offsetMs = Math.abs(skewMs) > MAX_SKEW_MS ? skewMs : 0;
        }
        return true;
      }
      if (offsetMs === 0) return false;
      const minutes = Math.round(Math.abs(offsetMs) / 60_000);
      const direction = offsetMs > 0 ? 'behind' : 'ahead of';
      // The correction did not help: the date may come from the wrong clock of a proxy.
      offsetMs = 0;
      return `The local clock is ${minutes} minutes ${direction} the clock of the service: set it, then check the keys.`;
    },

    ...(projectId !== undefined && { projectId: () => projectId }),
  };
}

function checkOptions(options: AkskAuthOptions): void {
  const given = {
    accessKey: undefined,
    secretKey: undefined,
    ...givenOptions('akskAuth', options, optionKinds),
  };
  for (const [name, value] of Object.entries(given)) {
    const problem = (name === 'projectId' ? projectIdProblem : headerTextProblem)(value);
    if (problem) throw new TypeError(`akskAuth: ${name} ${problem}.`);
  }
}
