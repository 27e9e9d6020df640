/** Where the console calls, and as whom. */
export interface Settings {
  /** URL in front of every path. */
  baseUrl: string;
  projectId: string;
  /** Token of the identity service. The mock takes any. */
  token: string;
}

/** The mock, with the project of the examples. */
export const defaultSettings: Settings = {
  baseUrl: import.meta.env?.VITE_DMS_BASE_URL ?? 'http://127.0.0.1:4010',
  projectId: 'd4f1a7c2b8e94f6d9a03c51e7b2f8064',
  token: 'any-token',
};

const key = 'dms-console';

/**
 * Returns the settings: those in the address, otherwise those saved, otherwise the defaults.
 *
 * An address has no token, because addresses end up in histories and logs.
 */
export function readSettings(): Settings {
  const address = new URLSearchParams(window.location.search);
  const settings = { ...defaultSettings, ...saved() };
  return {
    ...settings,
    baseUrl: address.get('baseUrl') ?? settings.baseUrl,
    projectId: address.get('projectId') ?? settings.projectId,
  };
}

/** Saves the settings until the browser's tab is closed. */
export function saveSettings(settings: Settings): void {
  sessionStorage.setItem(key, JSON.stringify(settings));
  // The address must not override them at the next reload.
  if (window.location.search) {
    window.history.replaceState(null, '', window.location.pathname + window.location.hash);
  }
}

function saved(): Partial<Settings> {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '{}');
  } catch {
    return {};
  }
}
