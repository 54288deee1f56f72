import { searchPath } from '../../paths.ts';
import { searchingStrings } from '../../strings/searching.ts';
import { element } from '../element.ts';
import { adoptSearchStyles } from './adoptSearchStyles.ts';
import { writeSearch } from './searchAddress.ts';
import { SearchPanel } from './SearchPanel.ts';

/** The search over any page. Closing it gives the focus back to where it was. */
export class SearchDialog extends HTMLElement {
  private readonly dialog = element('dialog', {
    class: 'search-dialog',
    'aria-label': searchingStrings.label,
  });
  private readonly withFilters = element('a', { href: searchPath() }, searchingStrings.withFilters);
  private readonly search = new SearchPanel((searched) => {
    this.withFilters.href = searchPath() + writeSearch(searched);
  }, false);

  connectedCallback(): void {
    adoptSearchStyles();
    const { dialog, search, withFilters } = this;
    const close = element('button', { type: 'button' }, searchingStrings.close);
    const foot = element('p', { class: 'foot' }, withFilters, close);
    dialog.append(element('div', {}, search.panel, foot));
    dialog.addEventListener('click', ({ target }) => {
      // Beside the dialog, or a link, which may lead to a place on this page.
      const leaves = target instanceof Element && target.closest('a') !== null;
      if (leaves || target === dialog || target === close) dialog.close();
    });
    this.append(dialog);
    void search.start({ query: '', filters: {} });
  }

  /** Opens the search, with what was last searched for ready to be typed over. */
  open(): void {
    if (!this.dialog.open) this.dialog.showModal();
    this.search.field.focus();
    this.search.field.select();
  }
}
