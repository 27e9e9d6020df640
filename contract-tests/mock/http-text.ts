import type { RawRequest } from './raw-call.js';

/** Parts of a request; each has a correct default. */
export interface RequestParts {
  method?: string;
  target: string;
  version?: string;
  /** Lines that replace the default ones of the same name. */
  headers?: string[];
  body?: string | Buffer;
}

/** Writes a request as a client would send it, with whatever is wrong in its parts. */
export function httpText(parts: RequestParts): RawRequest {
  const { method = 'GET', target, version = 'HTTP/1.1', headers = [], body = '' } = parts;
  const defaults = ['Host: localhost', 'X-Auth-Token: any-token'];
  const content = typeof body === 'string' ? Buffer.from(body) : body;
  if (content.length > 0) defaults.push(`Content-Length: ${content.length}`);
  if (content.length > 0) defaults.push('Content-Type: application/json');
  const given = headers.map(nameOf);
  const lines = [
    `${method} ${target} ${version}`,
    ...defaults.filter((line) => !given.includes(nameOf(line))),
    ...headers,
  ];
  const head = Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1');
  return { bytes: Buffer.concat([head, content]), isComplete: true };
}

function nameOf(line: string): string {
  return line.split(':')[0]?.toLowerCase() ?? '';
}
