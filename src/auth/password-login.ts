import { regions } from '../../generated/service.js';
import { givenOptions, type OptionKind } from '../wire/given-options.js';
import { jsonText } from '../wire/json-text.js';
import { ownOf } from '../wire/own.js';
import { projectIdProblem } from '../wire/path-value.js';
import { plainUrl, plainUrlRule } from '../wire/plain-url.js';
import type { Region } from '../wire/region.js';
import type { LoginRequest } from './auth.js';

/** Location of IAM. */
type Location =
  | {
      /** Region whose IAM is used. */
      region: Region;
      iamUrl?: undefined;
    }
  | {
      /** URL of IAM instead, such as `https://iam.eu-de.otc.t-systems.com`, with or without `/v3`. */
      iamUrl: string | URL;
      region?: undefined;
    };

/** User who logs in. */
type User =
  | {
      /** Name of the user, together with `domainName`. */
      userName: string;
      /** Name of the domain (the account) of the user, such as `OTC-EU-DE-00000000001000000001`. */
      domainName: string;
      userId?: undefined;
    }
  | {
      /** ID of the user, instead of `userName` and `domainName`. */
      userId: string;
      userName?: undefined;
      /** Not needed, as the ID is enough. */
      domainName?: string | undefined;
    };

/** Project that the token is for. */
type Project =
  | {
      /** ID of the project. */
      projectId: string;
      projectName?: undefined;
    }
  | {
      /** Name of the project instead, such as `eu-de`; the client takes the ID from the login. */
      projectName: string;
      projectId?: undefined;
    };

/** Options of `passwordAuth`: `region` or `iamUrl`, `userName` or `userId`, `projectId` or `projectName`. */
export type PasswordAuthOptions = Location &
  User &
  Project & {
    /** Password of the user. It is sent to IAM only. */
    password: string;
    /**
     * Code of the virtual MFA device, where the user has one. It is valid for one login, so no token can be renewed.
     */
    passcode?: string | undefined;
  };

type OptionName = keyof PasswordAuthOptions;

// A record, so that the compiler notices an option that is missing.
const optionKinds: Record<OptionName, OptionKind> = {
  region: 'string',
  iamUrl: 'any',
  userName: 'string',
  userId: 'string',
  domainName: 'string',
  password: 'string',
  passcode: 'string',
  projectId: 'string',
  projectName: 'string',
};

/**
 * Checks the options and returns the login request.
 *
 * @throws {TypeError} naming the option and the remedy, never a value that may be secret.
 * @see https://docs.otc.t-systems.com/identity-access-management/api-ref/apis/token_management/
 */
export function toPasswordLogin(given: PasswordAuthOptions): Omit<LoginRequest, 'isRepeatable'> {
  checkTexts(given);
  const options = ownOf(given);
  checkOneOf(options, 'region', 'iamUrl');
  checkOneOf(options, 'userName', 'userId');
  checkOneOf(options, 'projectId', 'projectName');
  const { userName, userId, domainName, password, passcode, projectId, projectName } = options;
  const problem = projectId !== undefined && projectIdProblem(projectId);
  if (problem) fail(`projectId ${problem}.`);
  if (password === undefined) fail('password is missing; pass it.');
  if (userName !== undefined && domainName === undefined) {
    fail('domainName is missing; pass it, or userId instead of userName.');
  }
  const user =
    userId === undefined ? { name: userName, domain: { name: domainName } } : { id: userId };
  const identity = {
    methods: passcode === undefined ? ['password'] : ['password', 'totp'],
    password: { user: { ...user, password } },
    ...(passcode !== undefined && { totp: { user: { ...user, passcode } } }),
  };
  const project = projectId === undefined ? { name: projectName } : { id: projectId };
  return {
    operationId: 'login',
    method: 'POST',
    url: tokensUrl(options),
    headers: { 'content-type': 'application/json' },
    body: jsonText({ auth: { identity, scope: { project } } }, 'body', fail),
  };
}

function checkTexts(options: PasswordAuthOptions): void {
  for (const [name, value] of Object.entries(givenOptions('passwordAuth', options, optionKinds))) {
    // A secret that was read from a file often ends in a line break.
    if (name !== 'iamUrl' && /^$|[\r\n]/.test(`${value}`))
      fail(`${name} is empty or contains a line break.`);
  }
}

function checkOneOf(options: PasswordAuthOptions, one: OptionName, other: OptionName): void {
  const isGiven = options[one] !== undefined;
  if (isGiven !== (options[other] !== undefined)) return;
  fail(`pass either ${one} or ${other}${isGiven ? ', not both' : ''}.`);
}

function tokensUrl({ region, iamUrl }: PasswordAuthOptions): string {
  if (region !== undefined && !regions.includes(region)) {
    fail(`region must be one of ${regions.join(', ')}; for another, pass its iamUrl.`);
  }
  const url = plainUrl(region === undefined ? iamUrl : `https://iam.${region}.otc.t-systems.com`);
  if (url === undefined) fail(`iamUrl ${plainUrlRule}.`);
  // The service catalog is long and not needed here.
  return `${url.replace(/\/v3(\/auth\/tokens)?$/, '')}/v3/auth/tokens?nocatalog=true`;
}

function fail(text: string): never {
  throw new TypeError(`passwordAuth: ${text}`);
}
