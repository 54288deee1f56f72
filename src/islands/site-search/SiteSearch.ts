import { adoptSearchStyles } from './adoptSearchStyles.ts';
import { readSearch, writeSearch } from './searchAddress.ts';
import { SearchPanel } from './SearchPanel.ts';

/** The search of the search page, with filters and with what is searched for in the address. */
export class SiteSearch extends HTMLElement {
  private readonly search = new SearchPanel((searched) => {
    history.replaceState(history.state, '', location.pathname + writeSearch(searched));
  }, true);

  connectedCallback(): void {
    adoptSearchStyles();
    this.append(this.search.panel);
    void this.search.start(readSearch(location.search));
  }

  /** Goes to the search field, as the dialog does on other pages. */
  open(): void {
    this.search.field.focus();
    this.search.field.select();
  }
}
