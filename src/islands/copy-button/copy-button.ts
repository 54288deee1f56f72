import { copyShown } from '../copyShown.ts';

/** Copies the text of one element of the page, character for character, and says so. */
class CopyButton extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => {
      const source = document.getElementById(this.dataset.from ?? '');
      const status = this.querySelector('[role=status]');
      if (source && status) void copyShown(source, status);
    });
  }
}

customElements.define('copy-button', CopyButton);
