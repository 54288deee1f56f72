import { fillIn } from '../../strings/fillIn.ts';
import { copyStrings } from '../../strings/islands.ts';
import { sendStrings } from '../../strings/replies.ts';
import { adoptStyles } from '../adoptStyles.ts';
import { brieflySay } from '../brieflySay.ts';
import { copyText } from '../copyText.ts';
import { element } from '../element.ts';
import styles from './link-places.css?inline';

const [SIGN, DONE] = ['#', '✓'];

/** The permanent address of a place of the page. */
const addressOf = (id: string): string => {
  const page = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  return `${page ?? location.href.replace(/#.*/, '')}#${id}`;
};

const copyPlace = async (button: HTMLElement, status: HTMLElement, id: string): Promise<void> => {
  if (await copyText(addressOf(id))) {
    brieflySay(button, DONE, SIGN);
    brieflySay(status, copyStrings.copied);
    return;
  }
  // The address bar is then the place from which it can be copied.
  location.hash = id;
};

/**
 * Puts beside the heading of every case and fix, and into every step, a button that copies the link to it.
 *
 * @param places elements with an id; one without a heading is a step of its list
 * @example
 * linkPlaces(document.querySelectorAll('.cases > li[id]'));
 */
export const linkPlaces = (places: Iterable<Element>): void => {
  adoptStyles(styles);
  const status = element('span', { class: 'sr-only', role: 'status' });
  document.body.append(status);
  for (const place of places) {
    const heading = place.querySelector('h3');
    const number = 1 + [...(place.parentElement?.children ?? [])].indexOf(place);
    const title = heading?.textContent.trim() ?? fillIn(sendStrings.step, { number });
    const label = fillIn(sendStrings.copyPlace, { title });
    const button = element(
      'button',
      { type: 'button', class: 'place-link', 'aria-label': label },
      SIGN,
    );
    button.addEventListener('click', () => void copyPlace(button, status, place.id));
    if (heading) heading.after(button);
    else place.append(button);
  }
};
