/**
 * The small islands that any page may hold, in one file that is fetched once for the whole site. It starts after the page is
 * drawn, and everything it adds works without it or is of no use without script.
 */
// First, so that the others find an address with all that is set.
import './keepSettings.ts';
import './check-list/check-list.ts';
import './copy-button/copy-button.ts';
import './fits-me/carryReader.ts';
import './fits-me/open-fits-me.ts';
// After the reader, beside whom the ticks stand.
import './check-list/carryTicks.ts';
import './list-filter/list-filter.ts';
import './site-search/open-search.ts';
import './theme-switch/theme-switch.ts';
