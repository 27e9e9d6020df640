import { ForeseenError } from '../command/foreseen-error.js';

/** The description has a shape that the client does not support. `message` names the place. */
export class UnsupportedShapeError extends ForeseenError {
  override name = 'UnsupportedShapeError';
}
