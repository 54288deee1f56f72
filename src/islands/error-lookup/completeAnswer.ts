import { describeForms } from '../../answers/describeForms.ts';
import type { Reading, Reply } from '../../answers/replyTo.ts';
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

/** Of a time that came with a link, only one that names its day is still the same. */
const DATED = /^\d{4}-|^\d{10}/;

const tellsMoment = ({ kind, text }: Reading, { origin }: Reply): boolean =>
  (kind === 'reset' || kind === 'retry-after') && (origin === undefined || DATED.test(text));

/** Says what the message was seen through, and offers the reader's text without secrets. */
const offerCopy = (area: HTMLElement, { forms }: Reply, text: string): void => {
  const own = area.querySelector('.own-text');
  if (own) {
    const seen = describeForms(forms);
    if (seen !== '') own.append(element('p', { class: 'cut' }, seen));
    own.append(redactedCopy(text));
  } else {
    const intro = element('p', {}, redactionStrings.askElsewhere);
    area.querySelector('.finding')?.append(intro, redactedCopy(text));
  }
};

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
  reply.readings.forEach((reading, i) => {
    const place = places[i];
    if (place && tellsMoment(reading, reply)) {
      showMoment(place, reading.label, reading.text, subject);
    }
  });
  const finding = area.querySelector('.finding');
  if (reply.origin === undefined) offerCopy(area, reply, text);
  if (first?.known.kind === 'variant') {
    finding?.append(offerSharing(reply, text));
  }
};
