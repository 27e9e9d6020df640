import { ConfigurationError } from './configuration-error.js';

/**
 * Refuses control characters and line breaks, such as the one at the end of a file that holds a token.
 *
 * No setting contains one, and the service would refuse the credential without saying why.
 *
 * @param name of the setting, for the message, which does not quote the value.
 * @throws {ConfigurationError} naming the setting.
 */
export function checkText(name: string, value: string | undefined): void {
  if (value === undefined || !/[\p{Cc}\u2028\u2029]/u.test(value)) return;
  const kind = /[\n\r\u0085\u2028\u2029]/.test(value) ? 'a line break' : 'a control character';
  throw new ConfigurationError(`${name} contains ${kind}; remove it.`);
}
