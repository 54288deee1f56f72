import { describeForms } from '../../answers/describeForms.ts';
import type { Reply } from '../../answers/replyTo.ts';
import { redactionStrings } from '../../strings/secrets.ts';
import { element } from '../element.ts';
import { showMoment } from './moments/showMoment.ts';
import { offerSharing } from './offerSharing.ts';
import { redactedCopy } from './redactedCopy.ts';

/** An answer that is shown and can be completed. */
export interface Shown {
  /** The element in which it is shown. */
  readonly area: HTMLElement;
  readonly reply: Reply;
  /** The whole text that was answered. */
  readonly text: string;
}

/**
 * Adds to an answer what nobody waits for: moments by the reader's clock, what the message was wrapped in, and what can be
 * shown to others.
 *
 * @example
 * area.replaceChildren(...renderReply(reply));
 * completeAnswer({ area, reply, text });
 */
export const completeAnswer = ({ area, reply, text }: Shown): void => {
  const [first] = reply.findings;
  const subject = first && { ...first, slug: first.known.slug };
  const places = area.querySelectorAll<HTMLElement>('.read-out dd');
  reply.readings.forEach(({ moment, label, text: value }, i) => {
    const place = places[i];
    if (moment && place) showMoment(place, label, value, subject);
  });
  const own = area.querySelector('.own-text');
  const finding = area.querySelector('.finding');
  if (own) {
    const seen = describeForms(reply.forms);
    if (seen !== '') own.append(element('p', { class: 'cut' }, seen));
    own.append(redactedCopy(text));
  } else {
    const intro = element('p', {}, redactionStrings.askElsewhere);
    finding?.append(intro, redactedCopy(text));
  }
  if (first?.known.kind === 'variant') {
    finding?.append(offerSharing(reply, text));
  }
};
