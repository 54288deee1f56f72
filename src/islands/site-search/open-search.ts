/**
 * Opens the search by the links that lead to it, by Ctrl+K or Cmd+K, and by "/" outside fields. Sent with every page,
 * so the search itself is loaded on first use; until then, and without script, the links lead to the search page.
 */
import { searchPath } from '../../paths.ts';

const open = async (): Promise<void> => {
  try {
    (await import('./searchDialog.ts')).openSearch();
  } catch {
    location.assign(searchPath());
  }
};

const within = ({ target }: Event, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

addEventListener('click', (event) => {
  const modified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  if (event.button !== 0 || modified || !within(event, '[data-opens-search]')) return;
  event.preventDefault();
  void open();
});

addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
  const command = ctrlKey || metaKey;
  const byLetter = key === 'k' && command && !shiftKey && !altKey;
  // Some keyboards have the slash behind Shift.
  const typing = within(event, 'input, textarea, select, [contenteditable]');
  const bySlash = key === '/' && !command && !altKey && !typing;
  if (!byLetter && !bySlash) return;
  event.preventDefault();
  void open();
});
