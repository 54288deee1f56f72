import { filterStrings } from '../../strings/lists.ts';
import { fillIn } from '../fillIn.ts';
import { readChosen, rowFits, writeChosen, type Chosen } from './rowFits.ts';

/** Hides the rows of a list that do not have what is chosen. The choice stands in the fragment of the address. */
class ListFilter extends HTMLElement {
  private readonly onHash = (): void => {
    const { hash } = location;
    // A fragment that names a place of the page leaves the choice as it is.
    if (hash === '' || hash.includes('=')) this.choose(readChosen(hash));
  };

  connectedCallback(): void {
    const form = this.querySelector('form');
    form?.addEventListener('change', () => {
      this.update();
    });
    form?.addEventListener('reset', (event) => {
      event.preventDefault();
      this.choose({});
      this.update();
    });
    addEventListener('hashchange', this.onHash);
    this.choose(readChosen(location.hash));
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.onHash);
  }

  private get selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
  }

  private get chosen(): Chosen {
    return Object.fromEntries(this.selects.map(({ name, value }) => [name, value]));
  }

  /** Sets the selects; a value that none of them offers is left out. */
  private choose(chosen: Chosen): void {
    for (const select of this.selects) {
      const wanted = chosen[select.name] ?? '';
      select.value = [...select.options].some(({ value }) => value === wanted) ? wanted : '';
    }
    this.apply();
  }

  private update(): void {
    const fragment = writeChosen(this.chosen);
    const address = location.pathname + location.search;
    history.replaceState(null, '', fragment === '' ? address : `${address}#${fragment}`);
    this.apply();
  }

  private apply(): void {
    const { chosen } = this;
    const rows = [...this.querySelectorAll<HTMLElement>('.row')];
    for (const row of rows) row.hidden = !rowFits(row.dataset, chosen);
    const shown = rows.filter((row) => !row.hidden).length;
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = group.querySelector('.row:not([hidden])') === null;
    }
    this.say(shown, rows.length);
  }

  private say(shown: number, all: number): void {
    const status = this.querySelector('[role=status]');
    if (status === null) return;
    status.textContent =
      shown === 0 ? filterStrings.none : fillIn(filterStrings.count, { shown, all });
  }
}

customElements.define('list-filter', ListFilter);
