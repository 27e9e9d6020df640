import { useId } from 'react';
import { Control } from './control.js';
import type { FieldDefinition } from './field-definition.js';
import { Reasons } from './reasons.js';

interface Props {
  field: FieldDefinition;
  /** Reasons of the service against the value. */
  reasons?: readonly string[];
}

/** A labelled field, with its hint and the reasons against its value. */
export function Field({ field, reasons = [] }: Props) {
  const id = useId();
  const { label, hint, kind, isRequired } = field;
  const isGroup = kind === 'checkboxes';
  const [Frame, Label] = isGroup ? (['fieldset', 'legend'] as const) : (['div', 'label'] as const);
  const describedBy = [hint && `${id}-hint`, reasons.length > 0 && `${id}-reasons`]
    .filter(Boolean)
    .join(' ');
  return (
    <Frame className={`field ${kind === 'checkbox' ? 'inline' : ''}`}>
      <Label {...(!isGroup && { htmlFor: id })}>
        {label}
        {isRequired && <span className="required"> (required)</span>}
      </Label>
      <Control field={field} id={id} describedBy={describedBy} isWrong={reasons.length > 0} />
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <Reasons id={`${id}-reasons`} reasons={reasons} />
    </Frame>
  );
}
