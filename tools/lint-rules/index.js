// Rules of this description that no rule of Redocly covers. Redocly loads these files itself, hence JavaScript.
// A rule visits nodes of the source files, so that a report names the file and the line to mend.

import { descriptions } from './descriptions.js';
import { errorResponses } from './error-responses.js';
import { inferred } from './inferred.js';
import { namedBodies } from './named-bodies.js';
import { pagination } from './pagination.js';
import { permission } from './permission.js';
import { secrets } from './secrets.js';
import { vendorPage } from './vendor-page.js';
import { waiter } from './waiter.js';

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
        waiter,
        permission,
      },
    },
  };
}
