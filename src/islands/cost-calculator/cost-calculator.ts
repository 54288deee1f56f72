import { itemOf } from '../../costs/costBook.ts';
import { settingsFrom } from '../../costs/settings.ts';
import type { Settings } from '../../costs/types.ts';
import '../everyPage.ts';
import { onFragment, readFragment, writeFragment } from '../fragment.ts';
import { makeNode } from './drawn.ts';
import { drawResult } from './drawResult.ts';
import type { Reckoning } from './Reckoning.ts';
import { sentencesOf } from './sentences.ts';

type Said = Readonly<Record<string, string | undefined>>;

/** Reckons anew whenever the reader changes the form. What is set stands in the fragment of the address. */
class CostCalculator extends HTMLElement {
  private stop: (() => void) | undefined;

  connectedCallback(): void {
    const reckoning = this.readReckoning();
    const form = this.querySelector('form');
    if (reckoning === undefined || form === null) return;
    form.addEventListener('input', () => {
      this.take(form, reckoning);
    });
    // What was out of bounds while it was typed is put right, so that the form says what was reckoned.
    form.addEventListener('change', () => {
      this.set(form, reckoning, this.said(form));
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    form.addEventListener('reset', (event) => {
      event.preventDefault();
      this.set(form, reckoning, {});
      writeFragment(Object.fromEntries(this.names(form).map((name) => [name, ''])));
    });
    this.stop = onFragment((said) => {
      this.set(form, reckoning, said);
    });
    this.set(form, reckoning, readFragment());
  }

  disconnectedCallback(): void {
    this.stop?.();
  }

  /** What the page was built from. */
  private readReckoning(): Reckoning | undefined {
    const text = this.querySelector('script[type="application/json"]')?.textContent;
    return text === undefined ? undefined : (JSON.parse(text) as Reckoning);
  }

  private controls(form: HTMLFormElement): (HTMLInputElement | HTMLSelectElement)[] {
    return [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')];
  }

  private names(form: HTMLFormElement): string[] {
    return this.controls(form).map(({ name }) => name);
  }

  private said(form: HTMLFormElement): Said {
    return Object.fromEntries(this.controls(form).map(({ name, value }) => [name, value]));
  }

  /** Takes what the reader has set. */
  private take(form: HTMLFormElement, reckoning: Reckoning): void {
    const settings = settingsFrom(this.said(form), reckoning.book);
    // What was typed may be out of bounds while it is typed; the address holds what was reckoned.
    writeFragment(asTexts(settings));
    this.show(form, reckoning, settings);
  }

  /** Sets the form to what an address says, and to the usual where it says nothing. */
  private set(form: HTMLFormElement, reckoning: Reckoning, said: Said): void {
    const settings = settingsFrom(said, reckoning.book);
    const texts = asTexts(settings);
    for (const control of this.controls(form)) control.value = texts[control.name] ?? '';
    this.show(form, reckoning, settings);
  }

  private show(form: HTMLFormElement, reckoning: Reckoning, settings: Settings): void {
    const model = itemOf(reckoning.book.models, settings.model);
    this.offer(form, 'batch', settings.tool === 'program');
    this.offer(form, 'long', model.longPrompts !== undefined);
    const sentences = sentencesOf(reckoning.book, settings);
    this.querySelectorAll('[role=status] p').forEach((place, i) => {
      const text = sentences[i] ?? '';
      // A live region that is written anew is read anew.
      if (place.textContent !== text) place.textContent = text;
    });
    const drawn = drawResult({ ...reckoning, settings });
    this.querySelector('[data-result]')?.replaceChildren(...drawn.map((piece) => makeNode(piece)));
  }

  /** Shows a field only where it makes a difference. */
  private offer(form: HTMLFormElement, name: string, isOffered: boolean): void {
    const field = form.querySelector<HTMLElement>(`[data-field="${name}"]`);
    if (field !== null) field.hidden = !isOffered;
  }
}

const asTexts = (settings: Settings): Record<string, string> =>
  Object.fromEntries(
    Object.entries(settings).map(([name, value]: [string, string | number]) => [
      name,
      String(value),
    ]),
  );

customElements.define('cost-calculator', CostCalculator);
