/**
 * Opens the search by the links that lead to it, by Ctrl+K or Cmd+K, and by "/" outside fields. Every page has this
 * script, so the search itself is loaded on first use: the links name its file. Without it they lead to its page.
 */
/** What both elements of the search have in common; see SearchDialog.ts and SiteSearch.ts. */
type Search = HTMLElement & { open: () => void };

const open = async ({ dataset, href }: HTMLAnchorElement): Promise<void> => {
  try {
    await import(/* @vite-ignore */ dataset.opensSearch ?? '');
    const search =
      document.querySelector<Search>('site-search, search-dialog') ??
      document.body.appendChild(document.createElement('search-dialog') as Search);
    search.open();
  } catch {
    location.assign(href);
  }
};

const within = ({ target }: Event, selector: string): boolean =>
  target instanceof Element && target.closest(selector) !== null;

const isShortcut = (event: KeyboardEvent): boolean => {
  const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
  const command = ctrlKey || metaKey;
  if (key.toLowerCase() === 'k') return command && !shiftKey && !altKey;
  // Some keyboards have the slash behind Shift.
  const typing = within(event, 'input, textarea, select, [contenteditable]');
  return key === '/' && !command && !altKey && !typing;
};

const link = document.querySelector<HTMLAnchorElement>('a[data-opens-search]');
if (link) {
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void open(link);
  });
  addEventListener('keydown', (event) => {
    if (!isShortcut(event)) return;
    event.preventDefault();
    void open(link);
  });
}

// Nothing is given to others; this makes it a module.
export {};
