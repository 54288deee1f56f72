import { listPath } from '../../paths.ts';
import { searchingStrings } from '../../strings/searching.ts';
import { AnswerArea } from '../error-lookup/AnswerArea.ts';
import type { Failure } from '../error-lookup/findReply.ts';
import { PasteBox } from '../error-lookup/PasteBox.ts';
import type { Reply } from '../../answers/replyTo.ts';
import { element } from '../element.ts';
import { describeFound } from './describeFound.ts';
import { FilterRow } from './FilterRow.ts';
import { findPages, findPagesForPaste } from './findPages.ts';
import { HitList } from './HitList.ts';
import { looksPasted } from './looksPasted.ts';
import type { Search } from './searchAddress.ts';
import { searchIndex, type Found } from './searchIndex.ts';

/** The field is one line: more than `holds` characters of a paste go in as an excerpt. */
const SIZE = { holds: 400, shows: 200 };
/** So long after the last key the search runs; milliseconds. */
const PAUSE = 250;

const isExact = (found: Reply | Failure): boolean =>
  'findings' in found && found.findings[0]?.exact === true;

const listLink = (): HTMLElement =>
  element('p', {}, element('a', { href: listPath('variant') }, searchingStrings.list));

/** A search field, the lookup's answer to what looks like an error, and the pages that were found. */
export class SearchPanel {
  readonly panel: HTMLElement;
  readonly field = element('input', {
    type: 'text',
    'aria-label': searchingStrings.label,
    placeholder: searchingStrings.label,
    enterkeyhint: 'search',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
  });
  private readonly box = new PasteBox(this.field, SIZE);
  private readonly filters = new FilterRow(() => void this.run(false));
  private readonly hits = new HitList(this.field);
  private readonly status = element('p', { role: 'status', class: 'sr-only' });
  private readonly answer = element('div', { 'data-answer': '', tabindex: '-1' });
  private readonly area = new AnswerArea(this.answer, this.status);
  /** What the results are, for those who see. */
  private readonly outcome = element('div', { class: 'outcome' });
  private readonly onSearch: (search: Search) => void;
  private pause: ReturnType<typeof setTimeout> | undefined;
  private turn = 0;

  /**
   * @param onSearch is told of every search; of a paste only the filters
   * @param filtered whether filters are offered
   */
  constructor(onSearch: (search: Search) => void, filtered: boolean) {
    const { field, filters, status, answer, outcome, hits } = this;
    this.onSearch = onSearch;
    this.panel = element(
      'div',
      { class: 'search-panel', role: 'search' },
      field,
      filtered ? filters.row : undefined,
      status,
      answer,
      outcome,
      hits.list,
      hits.more,
    );
    field.addEventListener('input', () => {
      clearTimeout(this.pause);
      this.pause = setTimeout(() => void this.run(false), PAUSE);
    });
    field.addEventListener('paste', (event) => {
      this.onPaste(event);
    });
    field.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && !event.defaultPrevented) void this.run(true);
    });
  }

  /** Begins with a search, and loads what later ones need. */
  async start({ query, filters }: Search): Promise<void> {
    this.field.value = query;
    try {
      this.filters.offer((await searchIndex()).filters, filters);
      await this.run(false);
    } catch {
      this.showFailure();
    }
  }

  private onPaste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!looksPasted(text)) return;
    event.preventDefault();
    this.box.insert(text);
    void this.run(true);
  }

  private async run(fresh: boolean): Promise<void> {
    clearTimeout(this.pause);
    const turn = ++this.turn;
    const { text } = this.box;
    const filters = this.filters.chosen;
    const reply = await this.look(text, fresh);
    if (turn !== this.turn) return;
    const secret = reply !== undefined || looksPasted(text);
    const query = secret ? '' : text.trim();
    this.onSearch({ query, filters });
    try {
      const found = await (secret
        ? findPagesForPaste(text, reply, filters)
        : findPages(query, filters));
      if (turn !== this.turn) return;
      await this.hits.show(found.results);
      if (turn === this.turn) this.showOutcome(found, query, secret);
    } catch {
      if (turn === this.turn) this.showFailure();
    }
  }

  /** Asks the lookup; a text that does not look pasted is answered only when it is a message word for word. */
  private async look(text: string, fresh: boolean): Promise<Reply | undefined> {
    if (text.trim() !== '') {
      return this.area.answer(text, fresh, (found) =>
        looksPasted(text) || isExact(found) ? found : undefined,
      );
    }
    this.area.clear();
    return undefined;
  }

  private showOutcome(found: Found, query: string, secret: boolean): void {
    const idle = query === '' && found.results.length === 0 && this.field.value.trim() === '';
    const nothing = found.results.length === 0;
    if (secret) {
      const heading = element('h2', {}, searchingStrings.relatedPages);
      this.outcome.replaceChildren(...(nothing ? [] : [heading]));
    } else if (idle && Object.keys(this.filters.chosen).length === 0)
      this.outcome.replaceChildren();
    else {
      const sentence = describeFound(found, query);
      this.outcome.replaceChildren(element('p', {}, sentence), ...(nothing ? [listLink()] : []));
      this.say(sentence);
    }
  }

  private showFailure(): void {
    const { failed, needsBuild } = searchingStrings;
    const sentence = import.meta.env.DEV ? needsBuild : failed;
    void this.hits.show([]);
    this.outcome.replaceChildren(element('p', {}, sentence), listLink());
    this.say(sentence);
  }

  private say(sentence: string): void {
    if (this.status.textContent !== sentence) this.status.textContent = sentence;
  }
}
