/** Where a client keeps its connection, which `createHttp` shares: entries of the package are files of their own. */
export const connectionKey = Symbol.for('otc-dms-kafka.connection');
