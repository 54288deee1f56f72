import { diagnosisLink } from '../../answers/diagnosisLink.ts';
import type { Reply } from '../../answers/replyTo.ts';
import { homeAddress } from '../../paths.ts';
import { answerLinkStrings } from '../../strings/links.ts';
import { sendStrings } from '../../strings/replies.ts';
import { copyShown } from '../copyShown.ts';
import { element } from '../element.ts';
import { fetchReplies } from '../send-reply/fetchReplies.ts';

/**
 * Offers the link that brings an answer back, and shows it: the reader sees all that it holds.
 *
 * @param reply begins with a variant
 * @param replies the address of the variant's replies, which know its number
 * @example
 * place.append(...offerLink(reply, '/replies/session-limit.json'));
 */
export const offerLink = ({ findings, readings, origin }: Reply, replies: string): Node[] => {
  const shown = element('pre', { class: 'reply', tabindex: '0', translate: 'no' });
  const status = element('span', { role: 'status' });
  const button = element('button', { type: 'button', disabled: '' }, answerLinkStrings.copy);
  button.addEventListener('click', () => void copyShown(shown, status));
  const write = async (): Promise<void> => {
    const { number } = await fetchReplies(replies);
    const sure = findings[0]?.exact ? 'exact' : 'likely';
    const day = origin?.day ?? new Date().toISOString().slice(0, 10);
    const values = readings.flatMap(({ kind, text }) => (kind ? [{ kind, text }] : []));
    shown.textContent = diagnosisLink(homeAddress(), { number, sure, day, values });
    button.disabled = false;
  };
  write().catch(() => {
    status.textContent = sendStrings.failed;
  });
  return [
    element('h3', {}, answerLinkStrings.title),
    element('p', { class: 'note' }, answerLinkStrings.holds),
    shown,
    element('p', {}, button, ' ', status),
  ];
};
