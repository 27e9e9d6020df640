import { type Exchange, fieldOf, jsonOf } from '../judge/exchange.js';

/** Returns the code of an error, with a blank in front; empty when there is none. */
export function codeOf({ response }: Exchange): string {
  const code = fieldOf(jsonOf(response.text), 'error_code');
  return typeof code === 'string' ? ` ${code}` : '';
}
