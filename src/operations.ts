/** Entry `otc-dms-kafka/operations`: a constant per operation, all generated, for `createDmsClientFor`. */
export * from '../generated/operation-table.js';
