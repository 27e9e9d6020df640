import { keysOf } from '../schema/pointer.js';
import { createSchemas, type Schemas } from '../schema/schemas.js';
import type { VerifyDescription } from './form.js';
import { type Operation, operationsOf } from './operations.js';

/** A description with all that is made from it once. */
export interface Contract {
  readonly description: VerifyDescription;
  readonly schemas: Schemas;
  readonly operations: readonly Operation[];
  /** Returns file and line of a part of the bundle, such as `openapi/paths/topics/topics.yaml:12`. */
  sourceOf(pointer: string): string;
  /** Names of fields and parameters that hold a secret. */
  readonly secretFields: ReadonlySet<string>;
}

/** Prepares a description for judging. */
export function createContract(description: VerifyDescription): Contract {
  const { document, files } = description;
  const schemas = createSchemas(document);
  return {
    description,
    schemas,
    operations: operationsOf(document, schemas),
    secretFields: secretFieldsOf(document),
    sourceOf(pointer) {
      const keys = keysOf(pointer);
      const depth = keys[0] === 'components' ? 3 : 2;
      const steps = pointer.split('/');
      const file = files[steps.slice(0, depth + 1).join('/')];
      if (!file) return 'openapi/openapi.yaml:1';
      // A part that the file does not have, such as a missing answer, belongs to the nearest part above it.
      for (let end = steps.length; end > depth; end -= 1) {
        const line = file.lines[['', ...steps.slice(depth + 1, end)].join('/')];
        if (line !== undefined) return `${file.path}:${line}`;
      }
      return `${file.path}:1`;
    },
  };
}

// Fields of the login at the identity service, and of configuration files.
const otherSecrets = ['passcode', 'token', 'sk', 'ak', 'secret', 'secretKey', 'accessKey'];

function secretFieldsOf(document: object): Set<string> {
  const found = new Set(otherSecrets);
  JSON.stringify(document, (name, value: unknown) => {
    if (typeof value === 'object' && value !== null) {
      const { format, writeOnly } = value as { format?: unknown; writeOnly?: unknown };
      if (format === 'password' || writeOnly === true) found.add(name);
    }
    return value;
  });
  return found;
}
