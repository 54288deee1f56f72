import type { Reply } from '../../answers/replyTo.ts';
import { shareString } from '../../strings/answers.ts';
import { element } from '../element.ts';
import { scriptLoader } from '../scriptLoader.ts';
import type * as Sharing from '../share-answer/share-answer.ts';
import address from '../share-answer/share-answer.ts?worker&url';

const loadSharing = scriptLoader(address) as () => Promise<typeof Sharing>;

/**
 * Offers to send an answer to others. What this needs is asked for when the offer is opened, and nothing of the reader's text
 * goes along.
 *
 * @example
 * area.append(offerSharing(reply, text));
 */
export const offerSharing = (reply: Reply, text: string): HTMLElement => {
  const place = element('details', {}, element('summary', {}, shareString));
  const open = (): void => {
    loadSharing().then(({ shareAnswer }) => {
      place.append(...shareAnswer(reply, text));
    }, listen);
  };
  // What did not come may come when it is opened again.
  const listen = (): void => {
    place.addEventListener('toggle', open, { once: true });
  };
  listen();
  return place;
};
