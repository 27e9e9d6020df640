// Rules of this description that no rule of Redocly covers. Redocly loads this file itself, hence JavaScript.
// A rule visits nodes of the source files, so that a report names the file and the line to mend.

const errorStatuses = ['400', '401', '403', '404', '429', '500'];

/** Each operation describes the errors that every caller meets, in the one shape of the service. */
function errorResponses() {
  return {
    Operation(operation, { report, resolve, location }) {
      for (const status of errorStatuses) {
        const response = resolve(operation.responses?.[status] ?? {}).node ?? {};
        const media = response.content?.['application/json'];
        const at = location.child([
          'responses',
          ...(operation.responses?.[status] ? [status] : []),
        ]);
        if (!media) {
          report({
            message: `${operation.operationId} describes no ${status} response.`,
            location: at,
          });
        } else if (!/\/ErrorResponse(\.yaml)?$/.test(media.schema?.$ref ?? '')) {
          report({ message: `The ${status} body is not ErrorResponse.yaml.`, location: at });
        }
        if (status === '429' && media && !response.headers?.['Retry-After']) {
          report({ message: 'The 429 response has no header Retry-After.', location: at });
        }
      }
    },
  };
}

/** Each operation says which page of the vendor it was made from, in `x-vendor` and `externalDocs`. */
function vendorPage() {
  return {
    Operation(operation, { report, location }) {
      const { id, page } = operation['x-vendor'] ?? {};
      const { description, url } = operation.externalDocs ?? {};
      const expected = id && `${id[0].toLowerCase()}${id.slice(1)}`;
      if (!id || !page) report({ message: 'x-vendor must name id and page.', location });
      else if (operation.operationId !== expected) {
        report({
          message: `operationId must be ${expected}, from x-vendor.`,
          location: location.child('operationId'),
        });
      } else if (description !== id || !url?.endsWith(`/${page.replace(/\.rst$/, '.html')}`)) {
        report({
          message: 'externalDocs must name the id and the page of x-vendor.',
          location: location.child('externalDocs'),
        });
      }
    },
  };
}

/** JSON bodies are named schemas with named examples: they become type names and scenarios of the mock. */
function namedBodies() {
  return {
    MediaType(media, { report, location }) {
      if (!media.schema?.$ref)
        report({ message: 'A body must be a $ref to a schema file.', location });
      if (Object.keys(media.examples ?? {}).length === 0)
        report({ message: 'A body needs a named example.', location });
    },
    Operation(operation, { report, location }) {
      const examples = operation.responses?.['200']?.content?.['application/json']?.examples ?? {};
      if (operation['x-pagination'] && !examples.empty) {
        report({
          message: 'A list needs an example named "empty".',
          location: location.child('responses'),
        });
      }
    },
  };
}

/** A description says more than the name; a boolean says "Whether ..."; sentences end. */
function descriptions() {
  const plain = (text) =>
    text
      .toLowerCase()
      .replace(/[^a-z]+/g, ' ')
      .trim();
  return {
    SchemaProperties(properties, { report, resolve, location }) {
      for (const [name, property] of Object.entries(properties)) {
        // `{}` repeats a property inside `not` or `then` and describes nothing.
        if (Object.keys(property).length === 0 || 'const' in property || property.enum) {
          if (!property.type) continue;
        }
        const schema = resolve(property).node ?? property;
        const text = property.description ?? schema.description;
        const say = (message) =>
          report({ message: `${name}: ${message}`, location: location.child(name) });
        if (!text) say('has no description.');
        else if (plain(text) === plain(name)) say('its description only repeats its name.');
        else if (!/[.|]$/.test(text.trim())) say('its description does not end with a full stop.');
        else if (schema.type === 'boolean' && !text.startsWith('Whether '))
          say('a boolean is described as "Whether ...".');
      }
    },
  };
}

/** What must not be shown is marked, so that docs, clients and logs can hide it. */
function secrets() {
  return {
    SchemaProperties(properties, { report, location }) {
      for (const [name, property] of Object.entries(properties)) {
        const isSecret =
          /password|secret|access_key/.test(name) && Object.keys(property).length > 0;
        if (isSecret && !(property.format === 'password' && property.writeOnly === true)) {
          report({
            message: `${name} is a secret: it needs format password and writeOnly.`,
            location: location.child(name),
          });
        }
      }
    },
  };
}

/** `x-inferred` gives the evidence of a keyword that stands beside it: no claim without its keyword. */
function inferred() {
  return {
    Schema(schema, { report, location }) {
      for (const [keyword, evidence] of Object.entries(schema['x-inferred'] ?? {})) {
        const at = location.child(['x-inferred', keyword]);
        if (
          keyword !== 'property' &&
          !JSON.stringify(schema, (key, value) =>
            key === 'x-inferred' ? undefined : value,
          ).includes(`"${keyword}":`)
        ) {
          report({
            message: `x-inferred names ${keyword}, which the schema does not have.`,
            location: at,
          });
        }
        if (typeof evidence !== 'string' || !evidence.endsWith('.'))
          report({ message: 'x-inferred gives its evidence in a sentence.', location: at });
      }
    },
  };
}

/** `x-pagination` names fields that the answer and the parameters have. */
function pagination() {
  return {
    Operation(operation, { report, resolve, location }) {
      const paging = operation['x-pagination'];
      if (!paging) return;
      const at = location.child('x-pagination');
      const media = operation.responses?.['200']?.content?.['application/json'];
      const schema = resolve(media?.schema ?? {}).node ?? {};
      for (const field of [paging.items, paging.total]) {
        if (!schema.properties?.[field])
          report({ message: `The answer has no field ${field}.`, location: at });
      }
      const names = (operation.parameters ?? []).map((parameter) => resolve(parameter).node?.name);
      for (const name of paging.style.split('-')) {
        if (!names.includes(name))
          report({ message: `The operation has no parameter ${name}.`, location: at });
      }
    },
  };
}

export default function plugin() {
  return {
    id: 'dms',
    rules: {
      oas3: {
        'error-responses': errorResponses,
        'vendor-page': vendorPage,
        'named-bodies': namedBodies,
        descriptions,
        secrets,
        inferred,
        pagination,
      },
    },
  };
}
