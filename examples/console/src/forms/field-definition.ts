/** A field of a form. */
export interface FieldDefinition {
  /** Place in the body, as the service names it, such as `source_task.direction`. */
  name: string;
  label: string;
  /** @default 'text' */
  kind?: 'text' | 'number' | 'password' | 'select' | 'checkbox' | 'checkboxes';
  /** Values of a `select` or of `checkboxes`. */
  options?: readonly string[];
  hint?: string;
  initial?: string;
  isRequired?: boolean;
}
