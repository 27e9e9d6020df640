import { createApi, fetchBaseQuery } from '@reduxjs/toolkit/query';

const [url = '', token = ''] = process.argv.slice(2);

/** API that the generated operations are added to. */
export const emptyApi = createApi({
  baseQuery: fetchBaseQuery({
    baseUrl: url,
    headers: { 'X-Auth-Token': token },
    responseHandler: 'content-type',
  }),
  endpoints: () => ({}),
});
