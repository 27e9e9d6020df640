/**
 * Key of a client's connection, for `createHttp`. A global symbol, because each entry of the package is a separate
 * file.
 */
export const connectionKey = Symbol.for('otc-dms-kafka.connection');
