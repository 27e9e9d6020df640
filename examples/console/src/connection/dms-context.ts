import type { DmsClient } from 'otc-dms-kafka';
import { createContext, useContext } from 'react';

/** Client and settings, for every part of the console. */
export interface Connection {
  dms: DmsClient;
  openSettings: () => void;
}

export const ConnectionContext = createContext<Connection | undefined>(undefined);

/**
 * Returns the client and the way to the settings.
 *
 * @throws {Error} outside `Connected`.
 */
export function useConnection(): Connection {
  const connection = useContext(ConnectionContext);
  if (!connection) throw new Error('Use this inside <Connected>.');
  return connection;
}
