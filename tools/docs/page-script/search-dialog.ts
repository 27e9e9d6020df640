import type { SearchHit } from '../search/entry.js';
import { find, type SearchIndex } from '../search/find.js';
import { element } from './element.js';
import { focusContent } from './skip-link.js';

const hint = 'An operation, error code, field, status, path or word of a guide.';

/**
 * Creates the dialog of the search, a combobox with a list of sections: arrows choose one, Enter opens it, Escape closes.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function createSearchDialog(index: () => Promise<SearchIndex>): { open: () => void } {
  const list = element('ul', { id: 'search-hits', role: 'listbox', 'aria-label': 'Sections' });
  const status = element('p', { role: 'status' });
  const input = element('input', {
    ...{ type: 'text', role: 'combobox', 'aria-label': 'Search', placeholder: 'Search' },
    ...{ 'aria-autocomplete': 'list', 'aria-controls': list.id, 'aria-expanded': 'false' },
    ...{ autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false', enterkeyhint: 'go' },
  });
  const close = element('button', { type: 'button' }, 'Close');
  const head = element('div', {}, input, close);
  const dialog = element('dialog', { class: 'search', 'aria-label': 'Search' }, head, status, list);
  let hits: SearchHit[] = [];
  let active = 0;

  function show(found: SearchHit[]): void {
    hits = found;
    list.replaceChildren(...hits.map(option));
    input.setAttribute('aria-expanded', String(hits.length > 0));
    status.textContent = input.value.trim() === '' ? hint : counted(hits.length);
    activate(0);
  }

  function activate(position: number): void {
    active = (position + hits.length) % Math.max(hits.length, 1);
    Array.from(list.children, (child, at) =>
      child.setAttribute('aria-selected', String(at === active)),
    );
    const chosen = list.children[active];
    if (chosen) input.setAttribute('aria-activedescendant', chosen.id);
    else input.removeAttribute('aria-activedescendant');
    chosen?.scrollIntoView({ block: 'nearest' });
  }

  function go(hit: SearchHit | undefined): void {
    if (!hit) return;
    dialog.close();
    closeMenu();
    focusContent();
    const hash = `#${hit.place}`;
    // Redoc scrolls to the place of an address that stays the same only when it is told.
    if (window.location.hash === hash) window.dispatchEvent(new HashChangeEvent('hashchange'));
    else window.location.hash = hash;
  }

  const moves: Record<string, () => void> = {
    ArrowDown: () => activate(active + 1),
    ArrowUp: () => activate(active - 1),
    Enter: () => go(hits[active]),
  };
  // Arrows on the page mean to Redoc that the reader scrolls: it would then change the address.
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  input.addEventListener('keydown', (event) => {
    const move = event.isComposing ? undefined : moves[event.key];
    if (!move) return;
    event.preventDefault();
    move();
  });
  input.addEventListener('input', async () => {
    const read = await index();
    show(find(read, input.value));
  });
  list.addEventListener('click', ({ target }) => {
    const chosen = target instanceof Element ? target.closest('li') : null;
    if (chosen) go(hits[Array.from(list.children).indexOf(chosen)]);
  });
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  document.body.append(dialog);

  return {
    open() {
      if (dialog.open) return;
      show(hits);
      dialog.showModal();
      input.select();
    },
  };
}

/** On a phone, Redoc's menu, from which the search was opened, would cover the section. */
function closeMenu(): void {
  const button = '[data-testid="floating-button"][aria-expanded="true"]';
  document.querySelector<HTMLElement>(button)?.click();
}

function option({ kind, title, where }: SearchHit, at: number): HTMLElement {
  const attributes = { id: `search-hit-${at}`, role: 'option' };
  const parts = [element('b', {}, title), element('small', {}, kind), element('span', {}, where)];
  return element('li', attributes, ...parts);
}

function counted(count: number): string {
  if (count === 0) return 'Nothing found. Try fewer letters or another word.';
  return count === 1 ? '1 section' : `${count} sections`;
}
