import { readIndex, type SearchIndex } from '../search/find.js';
import { createSearchDialog } from './search-dialog.js';

/** Where a slash is text. */
const fields = 'input, textarea, select, [contenteditable]';

const trigger = '[data-testid="search-trigger"]';

/** Puts the search with the index of the page in the place of Redoc's, which makes its index while the reader waits. */
export function addSearch(): void {
  const index = readOnce();
  const { open } = createSearchDialog(index);
  // The page is shown first. A reader who is faster waits for the rest of the same work.
  window.addEventListener('load', () => setTimeout(index, 0));

  // These run before Redoc's own listeners, and end the event: otherwise both would open.
  const takeOver = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    open();
  };
  window.addEventListener('click', (event) => isAt(trigger, event) && takeOver(event), true);
  // React sees that the pointer enters an element when it leaves another, or the window.
  const keepFromRedoc = (event: PointerEvent) => {
    const { target, relatedTarget } = event;
    if ([target, relatedTarget].some((node) => isWithin(trigger, node)))
      event.stopImmediatePropagation();
  };
  window.addEventListener('pointerover', keepFromRedoc, true);
  window.addEventListener('pointerout', keepFromRedoc, true);
  window.addEventListener('keydown', (event) => isShortcut(event) && takeOver(event), true);
}

function readOnce(): () => Promise<SearchIndex> {
  let index: Promise<SearchIndex> | undefined;
  return () => {
    const packed = document.getElementById('search-index')?.textContent ?? '';
    index ??= inflate(packed).then(readIndex);
    return index;
  };
}

async function inflate(packed: string): Promise<string> {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(stream).text();
}

function isShortcut(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey } = event;
  if (key.toLowerCase() === 'k') return (ctrlKey || metaKey) && !altKey;
  if (ctrlKey || metaKey || altKey) return false;
  // The field of the closed dialog keeps the focus until the page is painted again.
  const isTyped = isAt(fields, event) && !isAt('dialog:not([open])', event);
  if (key === '/') return !isTyped;
  return (key === 'Enter' || key === ' ') && isAt(trigger, event);
}

function isAt(selector: string, { target }: Event): boolean {
  return isWithin(selector, target);
}

function isWithin(selector: string, node: EventTarget | null): boolean {
  return node instanceof Element && node.closest(selector) !== null;
}
