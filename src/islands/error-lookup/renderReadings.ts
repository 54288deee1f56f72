import { answerStrings } from '../../strings/answers.ts';
import { element } from '../element.ts';
import { fillIn } from '../../strings/fillIn.ts';
import type { Passage } from '../../answers/cutPassage.ts';
import type { Reading, Reply } from '../../answers/replyTo.ts';

const cutNote = (sentence: string, count: number): HTMLElement | undefined =>
  count === 0 ? undefined : element('p', { class: 'cut' }, fillIn(sentence, { count }));

/** Draws the part of the reader's own text that shows the match, with the matching words marked. */
export const renderPassage = ({ pieces, before, after }: Passage): HTMLElement =>
  element(
    'section',
    { class: 'own-text' },
    element('h3', {}, answerStrings.yourText),
    cutNote(answerStrings.cutBefore, before),
    element(
      'pre',
      // Many short lines make it scroll, and the keyboard must be able to do so.
      {
        translate: 'no',
        dir: 'auto',
        tabindex: '0',
        role: 'group',
        'aria-label': answerStrings.yourText,
      },
      ...pieces.map(({ text, marked }) => (marked ? element('mark', {}, text) : text)),
    ),
    cutNote(answerStrings.cutAfter, after),
  );

const renderReading = ({ label, text, link }: Reading): HTMLElement => {
  const value = element('code', { translate: 'no' }, text);
  const shown = link ? element('a', { href: link.path }, value) : value;
  return element('div', {}, element('dt', {}, label), element('dd', {}, shown));
};

/** Draws what was read out of a text, each value with its label; nothing when there is none. */
export const renderReadings = ({ readings, origin }: Reply): HTMLElement | undefined =>
  readings.length === 0
    ? undefined
    : element(
        'section',
        { class: 'read-out' },
        element('h3', {}, origin?.title ?? answerStrings.readOut),
        element('dl', {}, ...readings.map(renderReading)),
      );
