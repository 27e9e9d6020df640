const secretHeader =
  /auth|token|secret|pass|pwd|cookie|key|cred|signature|session|jwt|(^|[-_])(sid|otp|pin)($|[-_])/i;
// Stricter, as a parameter of the API is called `keyword`.
const secretPair =
  /auth|token|secret|pass|pwd|cred|signature|session|jwt|(^|[-_])(api|access)?[-_]?(key|sig|sid|otp|pin|ak|sk)($|[-_])/i;

/** Whether a header holds a secret, by its name. */
export function isSecretHeader(name: string): boolean {
  return secretHeader.test(name);
}

/** Whether a query parameter, or a field of a form or a plain text, holds a secret, by its name. */
export function isSecretPair(name: string): boolean {
  return secretPair.test(name);
}
