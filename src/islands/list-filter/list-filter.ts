import { fillIn } from '../../strings/fillIn.ts';
import { filterStrings } from '../../strings/lists.ts';
import { onFragment, readFragment, writeFragment, type Settings } from '../fragment.ts';
import { rowFits, type Chosen } from './rowFits.ts';

/** Hides the rows of a list that do not have what is chosen. The choice stands in the fragment of the address. */
class ListFilter extends HTMLElement {
  private stop: (() => void) | undefined;

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
    this.stop = onFragment((settings) => {
      this.choose(settings);
    });
    this.choose(readFragment());
  }

  disconnectedCallback(): void {
    this.stop?.();
  }

  private get selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll('select')];
  }

  private get chosen(): Chosen {
    return Object.fromEntries(this.selects.map(({ name, value }) => [name, value]));
  }

  /** Sets the selects; a value that none of them offers is left out. */
  private choose(chosen: Settings): void {
    for (const select of this.selects) {
      const wanted = chosen[select.name] ?? '';
      select.value = [...select.options].some(({ value }) => value === wanted) ? wanted : '';
    }
    this.apply();
  }

  private update(): void {
    writeFragment(this.chosen);
    this.apply();
  }

  private apply(): void {
    const { chosen } = this;
    const rows = [...this.querySelectorAll<HTMLElement>('.row')];
    for (const row of rows) row.hidden = !rowFits(row.dataset, chosen);
    const shown = rows.filter((row) => !row.hidden).length;
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]')) {
      group.hidden = group.querySelector('.row:not([hidden])') === null;
      const letter = document.querySelector<HTMLElement>(`.letters li:has([href="#${group.id}"])`);
      if (letter) letter.hidden = group.hidden;
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
