import { redactionStrings } from '../../strings/secrets.ts';
import { copyText } from '../copyText.ts';
import { element } from '../element.ts';
import { fillIn } from '../../strings/fillIn.ts';
import { scriptLoader } from '../scriptLoader.ts';
import type * as Redactor from './redactor.ts';
import address from './redactor.ts?worker&url';

const loadRedactor = scriptLoader(address) as () => Promise<typeof Redactor>;

const saidOf = (count: number): string => {
  const { copied, copiedOne, copiedNone } = redactionStrings;
  if (count === 0) return copiedNone;
  return count === 1 ? copiedOne : fillIn(copied, { count });
};

/** Puts a text without its secrets on the clipboard, and says how many were masked. */
const copyRedacted = async (source: string): Promise<string> => {
  const redactor = await loadRedactor().catch(() => undefined);
  if (redactor === undefined) return redactionStrings.notLoaded;
  const { text, count } = await redactor.redactInSteps(source);
  return (await copyText(text)) ? saidOf(count) : redactionStrings.refused;
};

/**
 * Makes a button that copies the whole of the reader's text without its secrets. What masks them is asked for when the button is
 * pressed, and nothing of the text goes along.
 *
 * @example
 * area.append(redactedCopy('mail me@example.com'));
 */
export const redactedCopy = (source: string): HTMLElement => {
  const button = element('button', { type: 'button' }, redactionStrings.copy);
  const status = element('span', { 'aria-live': 'polite' });
  button.addEventListener('click', () => {
    status.textContent = '';
    void copyRedacted(source).then((said) => {
      status.textContent = said;
    });
  });
  return element('p', { class: 'redacted-copy' }, button, ' ', status);
};
