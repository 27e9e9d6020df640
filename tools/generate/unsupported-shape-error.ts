/** The description has a shape that the generator does not know; `message` names the place. */
export class UnsupportedShapeError extends Error {
  override name = 'UnsupportedShapeError';
}
