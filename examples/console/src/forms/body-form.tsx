import { type FormEvent, useEffect, useRef } from 'react';
import { ErrorPanel } from '../errors/error-panel.js';
import { isFullyAtFields, reasonsAt } from '../errors/field-reasons.js';
import { Field } from './field.js';
import type { FieldDefinition } from './field-definition.js';
import { readForm } from './read-form.js';

interface Props {
  fields: readonly FieldDefinition[];
  /** Text of the button that sends the form. */
  action: string;
  /** Why the service refused the last body. */
  error: unknown;
  isSending: boolean;
  onSend: (body: object) => void;
  onCancel: () => void;
}

/**
 * A form whose fields make the body of a call.
 *
 * The service checks the body. Reasons that name a field are shown there, all others above the form.
 */
export function BodyForm({ fields, action, error, isSending, onSend, onCancel }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const names = fields.map(({ name }) => name);
  const wrong = names.filter((name) => reasonsAt(error, name).length > 0);

  useEffect(() => {
    if (!error) return;
    const find = (selector: string) => form.current?.querySelector<HTMLElement>(selector);
    (find('[aria-invalid]') ?? find('[role=alert]'))?.focus();
  }, [error]);

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    onSend(readForm(event.currentTarget, fields));
  }

  return (
    <form ref={form} onSubmit={send} noValidate>
      {wrong.length > 0 && (
        <p className="summary" role="alert">
          The service refused {wrong.length === 1 ? 'one field' : `${wrong.length} fields`}. Correct
          the marked ones.
        </p>
      )}
      {error != null && !isFullyAtFields(error, names) && (
        <ErrorPanel error={error} shownAtFields={names} />
      )}
      <div className="fields">
        {fields.map((field) => (
          <Field key={field.name} field={field} reasons={reasonsAt(error, field.name)} />
        ))}
      </div>
      <div className="actions">
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
        <button type="submit" className="primary" disabled={isSending}>
          {isSending ? 'Sending…' : action}
        </button>
      </div>
    </form>
  );
}
