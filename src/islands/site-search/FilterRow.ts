import { searchingStrings } from '../../strings/searching.ts';
import { element } from '../element.ts';
import { fillIn } from '../../strings/fillIn.ts';
import type { FilterCounts } from './pagefindApi.ts';
import { filterNames, type FilterName, type Filters } from './searchAddress.ts';

/** The choices by which a search is narrowed, one select for each filter. */
export class FilterRow {
  readonly row: HTMLElement;
  private readonly selects: readonly (readonly [FilterName, HTMLSelectElement])[];

  constructor(onChange: () => void) {
    const { any, filterNames: labels, filters } = searchingStrings;
    this.selects = filterNames.map((name) => [
      name,
      element('select', { autocomplete: 'off' }, element('option', { value: '' }, any)),
    ]);
    const fields = this.selects.map(([name, select]) =>
      element('label', {}, `${labels[name]} `, select),
    );
    this.row = element('fieldset', { class: 'filters' }, element('legend', {}, filters), ...fields);
    this.row.addEventListener('change', onChange);
  }

  /** What is chosen now. */
  get chosen(): Filters {
    return Object.fromEntries(
      this.selects
        .filter(([, { value }]) => value !== '')
        .map(([name, { value }]) => [name, value]),
    );
  }

  /** Offers the values that the index knows, and chooses those given; an unknown one is left out. */
  offer(counts: FilterCounts, chosen: Filters): void {
    for (const [name, select] of this.selects) {
      const values = Object.entries(counts[name] ?? {}).sort(([a], [b]) => a.localeCompare(b));
      const options = values.map(([value, count]) =>
        element('option', { value }, fillIn(searchingStrings.choice, { value, count })),
      );
      select.replaceChildren(element('option', { value: '' }, searchingStrings.any), ...options);
      select.value = counts[name]?.[chosen[name] ?? ''] === undefined ? '' : (chosen[name] ?? '');
    }
  }
}
