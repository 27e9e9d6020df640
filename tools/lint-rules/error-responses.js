const errorStatuses = ['400', '401', '403', '404', '429', '500'];

/** Each operation describes the errors that every caller meets, in the one shape of the service. */
export function errorResponses() {
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
