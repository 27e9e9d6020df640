import { fieldOf } from '../wire/answer.js';
import { shortText } from '../wire/short-text.js';

/**
 * Base class of every error that this client reports.
 *
 * `instanceof` also recognizes errors of another copy of this package. No error contains a credential or the value of a
 * secret field.
 */
export class DmsError extends Error {
  /** Compared by `instanceof` together with `kind`: two copies of a package have two classes of the same name. */
  static readonly origin = 'otc-dms-kafka';
  /** Name of the class; minifiers do not change it. */
  static readonly kind: string = 'DmsError';

  constructor(message: string, cause?: unknown) {
    // Longer parts of other hands are cut before, so that the end of the message stays.
    super(shortText(message, 2_000), cause === undefined ? undefined : { cause });
    this.name = new.target.kind;
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    // A subclass that a user derives has no own kind.
    if (!Object.hasOwn(this, 'kind')) {
      return Function.prototype[Symbol.hasInstance].call(this, value);
    }
    // A cast: any constructor may be asked for the two fields.
    let type = fieldOf(value, 'constructor') as Partial<typeof DmsError> | undefined;
    for (; type?.origin === this.origin; type = Object.getPrototypeOf(type)) {
      if (type?.kind === this.kind) return true;
    }
    return false;
  }

  /** Returns all fields, including name and message, for logs. */
  toJSON(): object {
    return { ...this, name: this.name, message: this.message };
  }
}
