import { mockKey } from '../identity/signature.js';
import type { LoggedRequest } from '../layers/log.js';
import { firstCall } from './first-call.js';
import type { OpenedMock } from './open-mock.js';

/** Returns the lines that introduce a mock: its size, its URL and a call to try. */
export function describeMock({ url, mock }: Pick<OpenedMock, 'url' | 'mock'>): string[] {
  const operations = mock.description.operations.map(({ prism }) => prism);
  const lines = [
    `Mock of ${operations.length} operations: ${url}`,
    `State, requests, faults, clock: ${url}/__mock`,
    `Login: POST ${url}/v3/auth/tokens with any password; or sign with ${mockKey.accessKey} / ${mockKey.secretKey}`,
  ];
  const call = firstCall(operations, url);
  if (!call) return lines;
  lines.push('', `  ${call.curl}`, '');
  const [scenario] = call.scenarios;
  if (scenario) {
    lines.push(
      `Documented answers of ${call.operationId}: -H "Prefer: example=<name>" with ${call.scenarios.join(', ')}`,
    );
  }
  const [code] = call.errorCodes;
  if (code) {
    const example = call.errorCodes.includes('404') ? '404' : code;
    lines.push(
      `Errors: -H "Prefer: code=${example}"; this operation has ${call.errorCodes.join(', ')}`,
    );
  }
  return lines;
}

/** Returns the line of a request: method, path, status, and the reasons of a refusal. */
export function requestLine({ method, url, status, reasons }: LoggedRequest): string {
  const texts = reasons.map(({ in: part, path, message }) =>
    [part, path, message].filter(Boolean).join(' '),
  );
  const line = [method, url, status || 'dropped', texts.length > 0 && `(${texts.join('; ')})`];
  // Names that a request carries must not control the terminal.
  return line
    .filter(Boolean)
    .join(' ')
    .replace(/\p{Cc}/gu, '?')
    .slice(0, maxLineLength);
}

const maxLineLength = 2000;
