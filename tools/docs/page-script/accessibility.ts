import { contentId } from './skip-link.js';

/** Pause in milliseconds, in which Redoc renders the parts of a section. */
const pauseMs = 200;

/** Keeps what Redoc renders usable by keyboard and screen reader, now and after each change of the page. */
export function keepAccessible(): void {
  const root = document.getElementById('redoc');
  if (!root) return;
  let isPlanned = false;
  const plan = () => {
    if (isPlanned) return;
    isPlanned = true;
    setTimeout(() => {
      isPlanned = false;
      improve(root);
    }, pauseMs);
  };
  // The watch ends with the page. Attributes are not watched, so an improvement causes no other.
  new MutationObserver(plan).observe(root, { childList: true, subtree: true });
  plan();
}

function improve(root: HTMLElement): void {
  const menu = root.querySelector('[data-testid="search-trigger"]')?.parentElement?.parentElement;
  menu?.setAttribute('role', 'navigation');
  menu?.setAttribute('aria-label', 'Sections');
  root.querySelector('main')?.setAttribute('id', contentId);
  for (const box of root.querySelectorAll<HTMLElement>('main pre, main .md-table-wrapper')) {
    // Without the focus, arrows do not scroll it.
    if (box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight) box.tabIndex = 0;
  }
  orderHeadings(root);
}

/** Lowers the level of a heading that is more than one below the heading before it. */
function orderHeadings(root: HTMLElement): void {
  let above = 0;
  for (const heading of root.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)')) {
    const own = Number(heading.tagName.slice(1));
    const level = Math.min(own, above + 1);
    if (level === own) heading.removeAttribute('aria-level');
    else heading.setAttribute('aria-level', String(level));
    above = level;
  }
}
