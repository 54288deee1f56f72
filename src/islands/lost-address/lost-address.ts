import { addressesPath, homePath } from '../../paths.ts';
import { missingStrings } from '../../strings/page.ts';
import { element } from '../element.ts';
import { fetchJson } from '../fetchJson.ts';
import { nearestAddresses, type Known } from './nearestAddresses.ts';
import { pathInside } from './pathInside.ts';

/** Sends a reader on whose address can mean only one page; else offers the nearest in place of the common ones. */
class LostAddress extends HTMLElement {
  connectedCallback(): void {
    // Without the list, the page is as useful as without script.
    this.leadOn().catch(() => undefined);
  }

  private async leadOn(): Promise<void> {
    const known = (await fetchJson(addressesPath())) as Known;
    const { certain, near } = nearestAddresses(pathInside(location.pathname, homePath()), known);
    if (certain === undefined) this.offer(near, known);
    else this.sendTo(homePath() + certain);
  }

  /** A page that is known but missing would lead to itself for ever. */
  private sendTo(path: string): void {
    if (path !== location.pathname) location.replace(path + location.hash);
  }

  private offer(near: readonly string[], known: Known): void {
    const page = this.closest('main');
    const [heading, list] = [this.querySelector('h2'), this.querySelector('ul')];
    if (near.length === 0 || !page || !heading || !list) return;
    // What stands below must not move while it is read.
    page.style.minBlockSize = `${String(page.getBoundingClientRect().height)}px`;
    heading.textContent = missingStrings.near;
    const rows = near.map((address) => {
      const to = { class: 'message-link', href: homePath() + address };
      return element('li', {}, element('a', to, known[address]));
    });
    list.replaceWith(element('ul', { class: list.className }, ...rows));
  }
}

customElements.define('lost-address', LostAddress);
