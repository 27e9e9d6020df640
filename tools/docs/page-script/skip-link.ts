/** Address that the link names; Redoc would take it for that of a section. */
export const contentId = 'content';

/** Adds a link that is shown when it has the focus, and moves the focus past the menu. */
export function addSkipLink(): void {
  const link = document.createElement('a');
  link.className = 'skip-link';
  link.textContent = 'Skip to the content';
  link.href = `#${contentId}`;
  link.addEventListener('click', (event) => {
    // An address of its own would leave the section that is open.
    event.preventDefault();
    focusContent();
  });
  document.body.prepend(link);
}

/** Moves the focus to the content, without scrolling. */
export function focusContent(): void {
  const main = document.querySelector('main');
  if (!main) return;
  main.tabIndex = -1;
  main.focus({ preventScroll: true });
}
