import type { Reply } from '../../answers/replyTo.ts';
import { shareString } from '../../strings/answers.ts';
import { element } from '../element.ts';
import sharing from '../share-answer/share-answer.ts?worker&url';

/** An answer that is to be shared: whatever is needed for it goes into the place. */
export interface Shared {
  readonly place: HTMLElement;
  readonly reply: Reply;
  /** The whole text that was answered. */
  readonly text: string;
}

declare global {
  interface WindowEventMap {
    'unreject:share': CustomEvent<Shared>;
  }
}

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
    import(/* @vite-ignore */ sharing).then(() => {
      dispatchEvent(new CustomEvent('unreject:share', { detail: { place, reply, text } }));
    }, listen);
  };
  // What did not come may come when it is opened again.
  const listen = (): void => {
    place.addEventListener('toggle', open, { once: true });
  };
  listen();
  return place;
};
