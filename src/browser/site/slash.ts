/// <reference lib="dom" />

const TYPED_INTO = 'input, textarea, select, [contenteditable]';

/** A slash leads to the search field: to that of this page, or to the search page. */
export function listenForSlash(): void {
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    if (key !== '/' || ctrlKey || metaKey || altKey) return;
    if (target instanceof Element && target.matches(TYPED_INTO)) return;
    const field = document.querySelector<HTMLInputElement>('#q');
    const link = document.querySelector<HTMLAnchorElement>('a[data-to="search"]');
    if (field === null && link === null) return;
    event.preventDefault();
    if (field === null) link?.click();
    else field.focus();
  });
}
