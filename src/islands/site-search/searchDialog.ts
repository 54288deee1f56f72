import { searchPath } from '../../paths.ts';
import { searchingStrings } from '../../strings/searching.ts';
import { element } from '../element.ts';
import { writeSearch } from './searchAddress.ts';
import { SearchPanel } from './SearchPanel.ts';
import { adoptSearchStyles } from './adoptSearchStyles.ts';

let dialog: HTMLDialogElement | undefined;

/** Closes where the reader clicks beside the dialog, or follows a link to a place on the same page. */
const closeOnClick = (shown: HTMLDialogElement): void => {
  shown.addEventListener('click', ({ target }) => {
    if (target === shown || (target instanceof Element && target.closest('a'))) shown.close();
  });
};

const makeDialog = (): HTMLDialogElement => {
  adoptSearchStyles();
  const withFilters = element('a', { href: searchPath() }, searchingStrings.withFilters);
  const search = new SearchPanel((searched) => {
    withFilters.href = searchPath() + writeSearch(searched);
  }, false);
  const close = element('button', { type: 'button' }, searchingStrings.close);
  const made = element(
    'dialog',
    { class: 'search-dialog', 'aria-label': searchingStrings.label },
    element('div', {}, search.panel, element('p', { class: 'foot' }, withFilters, close)),
  );
  search.field.setAttribute('autofocus', '');
  close.addEventListener('click', () => {
    made.close();
  });
  closeOnClick(made);
  document.body.append(made);
  void search.start({ query: '', filters: {} });
  return made;
};

/**
 * Opens the search over the page; on the search page it goes to the search that is there. Closing the dialog gives the
 * focus back to where it was.
 *
 * @example
 * openSearch();
 */
export const openSearch = (): void => {
  const here = document.querySelector<HTMLInputElement>('site-search input');
  if (here) {
    here.focus();
    here.select();
    return;
  }
  dialog ??= makeDialog();
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
};
