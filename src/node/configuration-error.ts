import { DmsError } from '../index.js';

/**
 * The environment or a configuration file lacks settings that a client needs.
 *
 * The message names everything that is missing and the places that were searched, never a value that may be secret.
 */
export class ConfigurationError extends DmsError {
  static override readonly kind = 'ConfigurationError';
}
