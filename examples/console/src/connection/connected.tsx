import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import { ErrorPanel } from '../errors/error-panel.js';
import { createClient } from './create-client.js';
import { createQueryClient } from './create-query-client.js';
import { ConnectionContext } from './dms-context.js';
import { RetryBanner } from './retry-banner.js';
import { createRetryNotice } from './retry-notice.js';
import type { Settings } from './settings.js';

interface Props {
  settings: Settings;
  openSettings: () => void;
  children: ReactNode;
}

/** Gives its children a client and a cache for the settings. For other settings, give it another `key`. */
export function Connected({ settings, openSettings, children }: Props) {
  const [connection] = useState(() => connect(settings));
  const { dms, problem } = connection;
  const context = useMemo(() => (dms ? { dms, openSettings } : undefined), [dms, openSettings]);
  if (!context) return <ErrorPanel error={problem} onOpenSettings={openSettings} />;
  return (
    <QueryClientProvider client={connection.queryClient}>
      <ConnectionContext value={context}>
        <RetryBanner notice={connection.notice} />
        {children}
      </ConnectionContext>
    </QueryClientProvider>
  );
}

function connect(settings: Settings) {
  const [notice, queryClient] = [createRetryNotice(), createQueryClient()];
  try {
    return { dms: createClient(settings, notice.announce), notice, queryClient };
  } catch (problem) {
    return { problem, notice, queryClient };
  }
}
