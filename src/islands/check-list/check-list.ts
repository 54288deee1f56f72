import { checkStrings, copyStrings } from '../../strings/islands.ts';
import { brieflySay } from '../brieflySay.ts';
import { copyText } from '../copyText.ts';
import { element } from '../element.ts';
import {
  fragmentLink,
  onFragment,
  readFragment,
  writeFragment,
  type Settings,
} from '../fragment.ts';
import { changeTicks, readTicks, TICKS } from './ticks.ts';

/** Keeps the ticks of a list in the fragment of the address, and nowhere else, so that a link can carry them. */
class CheckList extends HTMLElement {
  private readonly status = element('span', { role: 'status' });
  private readonly foot = element(
    'p',
    { class: 'ticks', hidden: '' },
    element('button', { type: 'button' }, checkStrings.copy),
    ' ',
    this.status,
  );
  private stop: (() => void) | undefined;

  connectedCallback(): void {
    this.append(this.foot);
    this.foot.querySelector('button')?.addEventListener('click', () => void this.copy());
    this.addEventListener('change', () => {
      this.keep();
    });
    this.stop = onFragment((settings) => {
      this.restore(settings);
    });
    this.restore(readFragment());
  }

  disconnectedCallback(): void {
    this.stop?.();
  }

  /** The boxes by the ids of their items. */
  private get boxes(): [id: string, box: HTMLInputElement][] {
    const boxes = [...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    return boxes.map((box) => [box.closest('li')?.id ?? '', box]);
  }

  private restore(settings: Settings): void {
    const ticks = readTicks(settings[TICKS]);
    for (const [id, box] of this.boxes) box.checked = ticks.includes(id);
    this.offerLink();
  }

  private keep(): void {
    const { boxes } = this;
    const own = boxes.map(([id]) => id);
    const ticked = boxes.flatMap(([id, box]) => (box.checked ? [id] : []));
    writeFragment({ [TICKS]: changeTicks(readFragment()[TICKS], own, ticked) });
    this.offerLink();
  }

  private offerLink(): void {
    this.foot.hidden = !this.boxes.some(([, box]) => box.checked);
    this.status.textContent = '';
  }

  private async copy(): Promise<void> {
    // The page's address holds the ticks too.
    const isCopied = await copyText(fragmentLink());
    brieflySay(this.status, isCopied ? copyStrings.copied : checkStrings.refused);
  }
}

customElements.define('check-list', CheckList);
