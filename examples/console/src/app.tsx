import { useState } from 'react';
import { Connected } from './connection/connected.js';
import { readSettings, type Settings, saveSettings } from './connection/settings.js';
import { SettingsDialog } from './connection/settings-dialog.js';
import { InstanceList } from './instances/instance-list.js';
import { InstancePage } from './instances/instance-page.js';
import { useRoute } from './route.js';

/** The console: a header, and the page that the address names. */
export function App() {
  const [settings, setSettings] = useState(readSettings);
  // Queries stay with the cache that they began with, so other settings need a new tree.
  const [saves, setSaves] = useState(0);
  const [isEditing, setIsEditing] = useState(false);
  const route = useRoute();
  const openSettings = () => setIsEditing(true);

  function save(changed: Settings) {
    saveSettings(changed);
    setSettings(changed);
    setSaves(saves + 1);
    setIsEditing(false);
  }

  return (
    <>
      <header className="top">
        <a className="brand" href="#/">
          Kafka console
        </a>
        <span className="target">{settings.baseUrl}</span>
        <button type="button" onClick={openSettings}>
          Settings
        </button>
      </header>
      <main>
        <Connected key={saves} settings={settings} openSettings={openSettings}>
          {route.instanceId === undefined ? (
            <InstanceList page={route.page} />
          ) : (
            <InstancePage key={route.instanceId} {...route} instanceId={route.instanceId} />
          )}
        </Connected>
      </main>
      {isEditing && (
        <SettingsDialog settings={settings} onSave={save} onClose={() => setIsEditing(false)} />
      )}
    </>
  );
}
