/** Entry `otc-dms-kafka/operations`: one generated constant per operation, for `createDmsClientFor`. */
export * from '../generated/operation-table.js';
