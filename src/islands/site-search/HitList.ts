import { searchingStrings } from '../../strings/searching.ts';
import { element } from '../element.ts';
import type { PagefindResult } from './pagefindApi.ts';
import { renderHit } from './renderHit.ts';

/** So many results are loaded at a time: each is a file of its own. */
const AT_ONCE = 8;

let lists = 0;

/**
 * The results of a search: a list box that is operated from the search field, which keeps the focus (the combobox
 * pattern of the ARIA authoring practices).
 */
export class HitList {
  readonly list: HTMLElement;
  readonly more: HTMLButtonElement;
  private readonly field: HTMLInputElement;
  private results: readonly PagefindResult[] = [];
  private active = -1;
  private turn = 0;

  constructor(field: HTMLInputElement) {
    lists += 1;
    const id = `hits-${String(lists)}`;
    this.field = field;
    this.list = element('div', { id, role: 'listbox', 'aria-label': searchingStrings.results });
    this.more = element('button', { type: 'button', hidden: '' }, searchingStrings.more);
    this.more.addEventListener('click', () => void this.showMore());
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-controls', id);
    field.setAttribute('aria-autocomplete', 'list');
    field.addEventListener('keydown', (event) => {
      this.onKey(event);
    });
    this.tell();
  }

  /** Shows the first results of a search. */
  async show(results: readonly PagefindResult[]): Promise<void> {
    const turn = ++this.turn;
    const hits = await this.load(results, 0);
    if (turn !== this.turn) return;
    this.results = results;
    this.list.replaceChildren(...hits);
    this.choose(-1);
    this.tell();
  }

  private get options(): HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>('[role=option]')];
  }

  private load(results: readonly PagefindResult[], from: number): Promise<HTMLElement[]> {
    const wanted = results.slice(from, from + AT_ONCE);
    return Promise.all(
      wanted.map(async (result, place) =>
        renderHit(await result.data(), `${this.list.id}-${String(from + place)}`),
      ),
    );
  }

  private async showMore(): Promise<void> {
    const { turn } = this;
    const from = this.options.length;
    const hits = await this.load(this.results, from);
    if (turn !== this.turn) return;
    this.list.append(...hits);
    this.tell();
    this.field.focus();
    this.choose(from);
  }

  /** Brings what assistive technology is told, and the button, up to date. */
  private tell(): void {
    const shown = this.options.length;
    this.list.hidden = shown === 0;
    this.more.hidden = shown >= this.results.length;
    this.field.setAttribute('aria-expanded', String(shown > 0));
  }

  private choose(place: number): void {
    const { options } = this;
    options[this.active]?.setAttribute('aria-selected', 'false');
    this.active = place;
    const chosen = options[place];
    if (chosen) {
      chosen.setAttribute('aria-selected', 'true');
      chosen.scrollIntoView({ block: 'nearest' });
      this.field.setAttribute('aria-activedescendant', chosen.id);
    } else this.field.removeAttribute('aria-activedescendant');
  }

  private onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const { options, active } = this;
    const { key, ctrlKey, metaKey, shiftKey } = event;
    if (key === 'ArrowDown') this.choose(active + 1 < options.length ? active + 1 : -1);
    else if (key === 'ArrowUp') this.choose(active < 0 ? options.length - 1 : active - 1);
    else if (key === 'Enter' && active >= 0) {
      options[active]?.dispatchEvent(
        new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }),
      );
    } else return;
    event.preventDefault();
  }
}
