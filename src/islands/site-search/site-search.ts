import { readSearch, writeSearch } from './searchAddress.ts';
import { SearchPanel } from './SearchPanel.ts';
import { adoptSearchStyles } from './adoptSearchStyles.ts';

/** The search of the search page, with filters and with the search in the address. */
class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('input')) return;
    adoptSearchStyles();
    const search = new SearchPanel((searched) => {
      history.replaceState(history.state, '', location.pathname + writeSearch(searched));
    }, true);
    this.append(search.panel);
    void search.start(readSearch(location.search));
  }
}

customElements.define('site-search', SiteSearch);
