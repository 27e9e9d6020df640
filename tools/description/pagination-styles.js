/** The query parameters of each style of paging; the first selects the page. */
export const paginationStyles = {
  'offset-limit': ['offset', 'limit'],
  'page-number': ['offset', 'limit'],
  'start-limit': ['start', 'limit'],
};
