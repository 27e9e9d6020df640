/** Titles of the chapters that are made from the description. Links to a chapter use its title. */
export const titles = {
  errorCodes: 'Error codes',
  permissions: 'Permissions',
  statuses: 'Statuses',
  paging: 'Lists by pages',
  waiting: 'Long-running operations',
  mock: 'Differences of the mock',
} as const;
