import { ForeseenError } from '../command/foreseen-error.js';

/** The description has a shape that the generator does not know; `message` names the place. */
export class UnsupportedShapeError extends ForeseenError {
  override name = 'UnsupportedShapeError';
}
