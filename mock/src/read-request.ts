import type { IncomingMessage } from 'node:http';
import { MIMEType } from 'node:util';
import type { IHttpRequest } from '@stoplight/prism-http';
import { Refusal } from './answer.js';
import { readBody } from './read-body.js';

/**
 * Reads a request into the form that Prism takes.
 *
 * Prism throws at malformed escapes and media types, so they are refused here.
 *
 * @throws {Refusal} for a malformed request.
 */
export async function readRequest(request: IncomingMessage): Promise<IHttpRequest> {
  const { method = '', headers } = request;
  requireHost(request);
  const { pathname, searchParams } = readTarget(request.url ?? '');
  const accept = readAccept(headers.accept);
  const body = await readBody(request, readContentType(headers['content-type']));
  const baseUrl = searchParams.get('__server');
  return {
    // Prism answers 405 to a method that the description does not have.
    method: method.toLowerCase() as IHttpRequest['method'],
    url: { path: pathname, query: groupByName(searchParams), ...(baseUrl && { baseUrl }) },
    // A request has no `set-cookie`, the only field that Node gives as a list.
    headers: { ...headers, ...(accept && { accept }) } as Record<string, string>,
    body,
  };
}

/** Requires one host with an optional port; only HTTP/1.0 may omit it. */
function requireHost({ httpVersion, headersDistinct }: IncomingMessage): void {
  const { host: hosts = [] } = headersDistinct;
  if (hosts.length === 0 && httpVersion === '1.0') return;
  const [host = ' '] = hosts;
  if (hosts.length > 1 || !/^[\w.:[\]-]*$/.test(host)) {
    throw new Refusal(400, 'The header Host is missing or malformed.');
  }
}

/** Parses a path or, as proxies send it, a URL. */
function readTarget(target: string): URL {
  let url: URL;
  try {
    url = new URL(target.startsWith('/') ? `http://mock${target}` : target);
  } catch {
    throw new Refusal(400, 'The request target is neither a path nor a URL.');
  }
  try {
    decodeURIComponent(url.pathname);
  } catch {
    throw new Refusal(400, 'The path has a malformed percent-encoding.');
  }
  return url;
}

function groupByName(parameters: URLSearchParams): Record<string, string | string[]> {
  const groups = new Map<string, string[]>();
  for (const [name, value] of parameters) {
    const values = groups.get(name);
    if (values) values.push(value);
    else groups.set(name, [value]);
  }
  // Defines a parameter called `__proto__` like any other.
  return Object.fromEntries(
    Array.from(groups, ([name, values]) => [name, values.length > 1 ? values : (values[0] ?? '')]),
  );
}

/** Returns the media type without parameters, or '' if there is none. */
function readContentType(header: string | undefined): string {
  if (!header) return '';
  try {
    return new MIMEType(header).essence;
  } catch {
    throw new Refusal(400, 'The header Content-Type is not a media type.');
  }
}

/**
 * Returns the media types of an `Accept` header with their weights. Other parameters are dropped, as Prism does too.
 *
 * Malformed entries are ignored as long as another is valid: Java sends `*; q=.2`.
 */
function readAccept(header: string | undefined): string | undefined {
  if (!header) return undefined;
  const ranges = header.split(',').flatMap((range) => {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim());
    if (!/^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+$/.test(type)) return [];
    const weight = parameters.find((parameter) => /^q=[01]?(\.\d*)?$/i.test(parameter));
    return weight ? `${type};${weight}` : type;
  });
  if (ranges.length === 0) throw new Refusal(400, 'The header Accept has no media type.');
  return ranges.join(',');
}
