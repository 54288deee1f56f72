import { themeKey } from '../../site.ts';

const readChoice = (): string => document.documentElement.dataset.theme ?? '';

/** Stores a choice, never a guess: choosing "system" forgets what was stored. Storage may be refused. */
const storeChoice = (choice: string): void => {
  try {
    if (choice === '') localStorage.removeItem(themeKey);
    else localStorage.setItem(themeKey, choice);
  } catch {
    // The choice then holds for this page only.
  }
};

/** Shows which theme was chosen and lets the reader choose another; the script in the page's head applies it on load. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (select === null) return;
    select.value = readChoice();
    select.addEventListener('change', () => {
      document.documentElement.dataset.theme = select.value;
      storeChoice(select.value);
    });
    // A page that comes back from the history, or a choice made in another tab, may have another theme.
    const follow = (): void => {
      select.value = readChoice();
    };
    addEventListener('pageshow', follow);
    addEventListener('storage', follow);
  }
}

customElements.define('theme-switch', ThemeSwitch);
