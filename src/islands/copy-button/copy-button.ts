import { copyStrings } from '../../strings/islands.ts';

const SHOWN_FOR = 4000;

/** Selects the text, so that the reader can copy it where the clipboard is refused. */
const select = (element: Element): void => {
  getSelection()?.selectAllChildren(element);
};

/** Copies the text of one element of the page, character for character, and says so. */
class CopyButton extends HTMLElement {
  private clearing: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => void this.copy());
  }

  private async copy(): Promise<void> {
    const source = document.getElementById(this.dataset.from ?? '');
    if (source === null) return;
    try {
      await navigator.clipboard.writeText(source.textContent);
      this.say(copyStrings.copied);
    } catch {
      select(source);
      this.say(copyStrings.refused);
    }
  }

  private say(text: string): void {
    const status = this.querySelector('[role=status]');
    if (status === null) return;
    status.textContent = text;
    clearTimeout(this.clearing);
    this.clearing = setTimeout(() => {
      status.textContent = '';
    }, SHOWN_FOR);
  }
}

customElements.define('copy-button', CopyButton);
