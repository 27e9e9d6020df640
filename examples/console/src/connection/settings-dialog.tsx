import { type FormEvent, useState } from 'react';
import { ErrorPanel } from '../errors/error-panel.js';
import { Field } from '../forms/field.js';
import type { FieldDefinition } from '../forms/field-definition.js';
import { readForm } from '../forms/read-form.js';
import { Dialog } from '../ui/dialog.js';
import { createClient } from './create-client.js';
import type { Settings } from './settings.js';

const fields: FieldDefinition[] = [
  { name: 'baseUrl', label: 'Base URL', hint: 'Of the mock, or of a proxy to the service.' },
  { name: 'projectId', label: 'Project ID', hint: '32 hexadecimal digits.' },
  {
    name: 'token',
    label: 'Token',
    kind: 'password',
    hint: 'The mock takes any. It is kept until you close this tab.',
  },
];

interface Props {
  settings: Settings;
  onSave: (settings: Settings) => void;
  onClose: () => void;
}

/** Edits the settings. Settings that the client refuses are not saved. */
export function SettingsDialog({ settings, onSave, onClose }: Props) {
  const [problem, setProblem] = useState<unknown>();

  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const changed = {
      baseUrl: '',
      projectId: '',
      token: '',
      ...readForm(event.currentTarget, fields),
    };
    try {
      createClient(changed);
      onSave(changed);
    } catch (error) {
      setProblem(error);
    }
  }

  return (
    <Dialog title="Settings" onClose={onClose}>
      <form onSubmit={save} noValidate>
        {problem !== undefined && <ErrorPanel error={problem} />}
        {fields.map((field) => (
          <Field
            key={field.name}
            field={{ ...field, initial: settings[field.name as keyof Settings] }}
          />
        ))}
        <div className="actions">
          <button type="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" className="primary">
            Save
          </button>
        </div>
      </form>
    </Dialog>
  );
}
