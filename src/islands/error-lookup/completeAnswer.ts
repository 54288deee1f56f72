import { showMoment } from './moments/showMoment.ts';
import type { Reply } from './replyTo.ts';

/** An answer that is shown and can be completed. */
export interface Shown {
  /** The element in which it is shown. */
  readonly area: HTMLElement;
  readonly reply: Reply;
}

/**
 * Adds to an answer what nobody waits for: moments by the reader's clock.
 *
 * @example
 * area.replaceChildren(...renderReply(reply));
 * completeAnswer({ area, reply });
 */
export const completeAnswer = ({ area, reply: { findings, readings } }: Shown): void => {
  const [first] = findings;
  const subject = first && { ...first, slug: first.known.entry.slug };
  const places = area.querySelectorAll<HTMLElement>('.read-out dd');
  readings.forEach(({ moment, label, text }, i) => {
    const place = places[i];
    if (moment && place) showMoment(place, label, text, subject);
  });
};
