module.exports = {
  schemaFile: process.env.DESCRIPTION,
  apiFile: './empty-api.ts',
  apiImport: 'emptyApi',
  outputFile: './client.ts',
  exportName: 'api',
};
