import { explainError } from './explain-error.js';
import { Facts } from './facts.js';
import { reasonsElsewhere } from './field-reasons.js';

interface Props {
  error: unknown;
  /** Fields of a form that show their own reasons. */
  shownAtFields?: readonly string[];
  onRetry?: (() => void) | undefined;
  onOpenSettings?: (() => void) | undefined;
}

/** Says what went wrong and what to do, with the facts that support asks for. */
export function ErrorPanel({ error, shownAtFields = [], onRetry, onOpenSettings }: Props) {
  const { title, advice, facts, isAboutSettings } = explainError(error);
  const reasons = reasonsElsewhere(error, shownAtFields);
  return (
    <section className="error" role="alert" tabIndex={-1}>
      <h2>{title}</h2>
      <p>{advice}</p>
      {reasons.length > 0 && (
        <ul className="reasons">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      <Facts facts={facts} />
      <div className="actions">
        {isAboutSettings && onOpenSettings && (
          <button type="button" onClick={onOpenSettings}>
            Open settings
          </button>
        )}
        {onRetry && (
          <button type="button" className="primary" onClick={onRetry}>
            Try again
          </button>
        )}
      </div>
    </section>
  );
}
