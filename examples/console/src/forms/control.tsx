import type { FieldDefinition } from './field-definition.js';

interface Props {
  field: FieldDefinition;
  id: string;
  /** IDs of the texts that describe the control; may be empty. */
  describedBy: string;
  isWrong: boolean;
}

/** The control of a field: an input, a list or checkboxes. */
export function Control({ field, id, describedBy, isWrong }: Props) {
  const { name, kind = 'text', options = [], initial, isRequired = false } = field;
  const common = {
    id,
    name,
    'aria-invalid': isWrong || undefined,
    'aria-describedby': describedBy || undefined,
  };
  if (kind === 'checkbox') {
    return <input {...common} type="checkbox" defaultChecked={initial === 'true'} />;
  }
  if (kind === 'checkboxes') {
    return options.map((option, index) => (
      <label className="choice" key={option}>
        <input
          {...common}
          id={`${id}-${index}`}
          type="checkbox"
          value={option}
          defaultChecked={option === initial}
        />
        {option}
      </label>
    ));
  }
  if (kind === 'select') {
    return (
      <select {...common} required={isRequired} defaultValue={initial ?? ''}>
        <option value="">Choose…</option>
        {options.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </select>
    );
  }
  return (
    <input
      {...common}
      type={kind}
      required={isRequired}
      defaultValue={initial}
      autoComplete="off"
      spellCheck={false}
      {...(kind === 'number' && { step: 'any' })}
    />
  );
}
