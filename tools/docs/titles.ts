/** Titles of the chapters that the page makes of the description; links to a chapter go by its title. */
export const titles = {
  errorCodes: 'Error codes',
  permissions: 'Permissions',
  statuses: 'Instance statuses',
  paging: 'Lists by pages',
  waiting: 'Long-running operations',
} as const;
