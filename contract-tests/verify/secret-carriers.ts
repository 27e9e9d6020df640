import { projectId } from './verify-mock.js';

/** Text that occurs in no output. Its ends show when a part of it remains. */
export const secret = 'S3cret-front/"ü&+ <T3rces-back';
const plain = 'S3cret-front-T3rces-back';
export const remains = /S3cret|T3rces|UzNjcmV0|T3JjZXM/;

const json = { name: 'content-type', value: 'application/json' };
const id = { name: 'x-request-id', value: '1' };
const base = `https://dms.test/v2/${projectId}`;

/** Something in a HAR entry that holds the secret. */
export interface Carrier {
  readonly name: string;
  /** The secret in the form that the carrier allows. */
  readonly value?: string;
  readonly request?: object;
  readonly response?: object;
}

const header = (name: string, value: string): object => ({ headers: [{ name, value }, json] });
const text = (body: string, more = {}): object => ({ postData: { text: body, ...more } });
const form = `${new URLSearchParams({ user: 'a', password: secret })}`;
const inText = JSON.stringify({ password: secret });
const multipart = `--b\r\nContent-Disposition: form-data; name="new_password"\r\n\r\n${plain}\r\n--b--\r\n`;

/** Carriers beside the fields of JSON bodies that the description marks. */
export const carriers: readonly Carrier[] = [
  ...['X-Auth-Token', 'Authorization', 'Proxy-Authorization', 'X-Security-Token', 'X-Api-Key'].map(
    (name) => ({ name: `header ${name}`, value: plain, request: header(name, plain) }),
  ),
  {
    ...{ name: 'a password in Basic', value: plain },
    request: header('Authorization', `Basic ${Buffer.from(`user:${plain}`).toString('base64')}`),
  },
  {
    ...{ name: 'a signature', value: plain },
    request: header('Authorization', `SDK-HMAC-SHA256 Access=AK, Signature=${plain}`),
  },
  { name: 'a cookie', value: plain, request: header('Cookie', `a=b; sid=${plain}`) },
  {
    ...{ name: 'the list of cookies', value: plain },
    request: { cookies: [{ name: 'a', value: plain }] },
  },
  {
    ...{ name: 'a cookie of the answer', value: plain },
    response: { headers: [{ name: 'Set-Cookie', value: `sid=${plain}; Path=/` }, json, id] },
  },
  {
    ...{ name: 'a token of the answer', value: plain },
    response: { headers: [{ name: 'X-Subject-Token', value: plain }, json, id] },
  },
  ...['token', 'access_token', 'X-Amz-Signature', 'api_key', 'sig', 'password'].map((name) => ({
    name: `query parameter ${name}`,
    request: { url: `${base}/instances?${new URLSearchParams({ [name]: secret })}` },
  })),
  {
    ...{ name: 'the fragment of a URL', value: plain },
    request: { url: `${base}/instances#access_token=${plain}&a=b` },
  },
  {
    ...{ name: 'the user of a URL', value: plain },
    request: { url: `https://user:${plain}@dms.test/v2/${projectId}/instances` },
  },
  { name: 'a form', request: text(form) },
  {
    name: 'the list of a form',
    request: { postData: { params: [{ name: 'sk', value: plain }] } },
    value: plain,
  },
  { name: 'a form in parts', value: plain, request: text(multipart) },
  { name: 'a text', value: plain, request: text(`user: a\npassword: ${plain}\n`) },
  {
    ...{ name: 'a body in Base64' },
    request: text(Buffer.from(inText).toString('base64'), { encoding: 'base64' }),
  },
  { name: 'a body that is Base64', request: text(Buffer.from(inText).toString('base64')) },
  { name: 'a field that holds JSON as text', request: text(JSON.stringify({ params: inText })) },
  { name: 'a list of secrets', request: text(JSON.stringify({ password: [secret] })) },
  {
    ...{ name: 'an answer in Base64' },
    response: { content: { text: Buffer.from(inText).toString('base64'), encoding: 'base64' } },
  },
  { name: 'an answer that is a form', response: { content: { text: form } } },
  {
    name: 'an answer that is a text',
    value: plain,
    response: { content: { text: `token=${plain}` } },
  },
];

/** Returns a HAR: answers quote a secret before and after the request or answer that holds it. */
export function harOf({ value = secret, request, response }: Carrier): string {
  const quoting = {
    instances: [{ name: 7, instance_id: value, [value]: [value], status: `not ${value}` }],
    instance_num: `${'.'.repeat(110)}${value}`,
  };
  const texts = [
    JSON.stringify(quoting),
    `<p>${encodeURIComponent(value)} ${JSON.stringify(value)}</p>`,
    `${new URLSearchParams({ a: value })} ${Buffer.from(value).toString('base64')}`,
  ];
  const quotes = texts.map((answer, index) => ({
    request: { method: 'GET', url: `${base}/instances?offset=${index}`, headers: [] },
    response: { status: 200, headers: [json, id], content: { text: answer } },
  }));
  const carrying = (method: string) => ({
    request: { method, url: `${base}/instances/i/users`, headers: [json], ...request },
    response: { status: 200, headers: [json, id], content: { text: texts[0] }, ...response },
  });
  const unknown = { request: { method: 'PUT', url: `${base}/instances/unknown`, headers: [json] } };
  Object.assign(unknown.request, request);
  return JSON.stringify({
    log: {
      entries: [
        ...quotes,
        carrying('POST'),
        carrying('GET'),
        { ...carrying('PUT'), ...unknown },
        ...quotes,
      ],
    },
  });
}
