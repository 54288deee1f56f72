import { placeStrings, sendStrings } from '../../strings/replies.ts';
import { copyShown } from '../copyShown.ts';
import { element } from '../element.ts';
import { fetchReplies } from '../send-reply/fetchReplies.ts';

/**
 * Offers the link to one case or fix of the answer's page, and shows it.
 *
 * @param replies the address of the variant's replies, which know its places
 * @example
 * place.append(...offerPlaces('/replies/session-limit.json'));
 */
export const offerPlaces = (replies: string): Node[] => {
  const select = element('select');
  const shown = element('pre', { class: 'reply', tabindex: '0', translate: 'no' });
  const status = element('span', { role: 'status' });
  const button = element('button', { type: 'button', disabled: '' }, placeStrings.copy);
  button.addEventListener('click', () => void copyShown(shown, status));
  const offer = async (): Promise<void> => {
    const { link, places } = await fetchReplies(replies);
    const write = (): void => {
      shown.textContent = `${link}#${select.value}`;
    };
    select.append(...places.map(({ id, title }) => element('option', { value: id }, title)));
    select.addEventListener('change', write);
    write();
    button.disabled = false;
  };
  offer().catch(() => {
    status.textContent = sendStrings.failed;
  });
  const choice = element('label', {}, `${placeStrings.choose} `, select);
  return [
    element('h3', {}, placeStrings.title),
    element('p', { class: 'reply-tools' }, choice),
    shown,
    element('p', {}, button, ' ', status),
  ];
};
