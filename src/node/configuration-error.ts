import { DmsError } from '../index.js';

/**
 * The environment or a configuration file does not say what a client needs.
 *
 * The message names all that is missing, and where it was looked for; never a value that may be secret.
 */
export class ConfigurationError extends DmsError {
  static override readonly kind = 'ConfigurationError';
}
