/**
 * Any failure that this client reports: catch it to catch them all.
 *
 * `instanceof` also knows the errors of another copy of this package. No error holds a credential, or what was sent in
 * a field for secrets.
 */
export class DmsError extends Error {
  /** With `kind` what `instanceof` goes by, as two copies of a package have two classes of one name. */
  static readonly origin = 'otc-dms-kafka';
  /** Name of the class, which a minifier does not change. */
  static readonly kind: string = 'DmsError';

  constructor(message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = new.target.kind;
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    // A subclass that someone else derives has no kind of its own.
    if (!Object.hasOwn(this, 'kind')) {
      return Function.prototype[Symbol.hasInstance].call(this, value);
    }
    let type = Object(value).constructor;
    for (; type?.origin === this.origin; type = Object.getPrototypeOf(type)) {
      if (type.kind === this.kind) return true;
    }
    return false;
  }

  /** All fields, name and message among them, for logs. */
  toJSON(): object {
    return { ...this, name: this.name, message: this.message };
  }
}
