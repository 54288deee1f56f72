/** The search, in a file of its own: the element of the search page, and the dialog that every other page opens. */
import { SearchDialog } from './SearchDialog.ts';
import { SiteSearch } from './SiteSearch.ts';

customElements.define('site-search', SiteSearch);
customElements.define('search-dialog', SearchDialog);
