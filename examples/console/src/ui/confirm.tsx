import { Dialog } from './dialog.js';

interface Props {
  title: string;
  text: string;
  action: string;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before something is lost. */
export function Confirm({ title, text, action, onConfirm, onClose }: Props) {
  function confirm() {
    onClose();
    onConfirm();
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{text}</p>
      <div className="actions">
        <button type="button" onClick={onClose}>
          Cancel
        </button>
        <button type="button" className="danger" onClick={confirm}>
          {action}
        </button>
      </div>
    </Dialog>
  );
}
