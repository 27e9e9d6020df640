import { jsonOf } from '../description/openapi-document.js';
import type { Visitor } from './rule.js';

const errorStatuses = ['400', '401', '403', '404', '429', '500'];

/** Checks that each operation describes the errors that any caller can get, with the error body of the service. */
export function errorResponses(): Visitor {
  return {
    Operation({ operationId, responses = {} }, { report, resolve, location }) {
      for (const status of errorStatuses) {
        const given = responses[status];
        const at = location.child(['responses', ...(given ? [status] : [])]);
        const response = given && resolve(given).node;
        const media = jsonOf(response);
        if (!media) {
          report({ message: `${operationId} describes no ${status} response.`, location: at });
        } else if (!/\/(Topic)?ErrorResponse(\.yaml)?$/.test(media.schema?.$ref ?? '')) {
          report({ message: `The ${status} body is not ErrorResponse.yaml.`, location: at });
        }
        if (status === '429' && media && !response?.headers?.['Retry-After']) {
          report({ message: 'The 429 response has no header Retry-After.', location: at });
        }
      }
    },
  };
}
