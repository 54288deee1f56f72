/** Opens what a link brings along; fetched only where the address holds such a thing. */
import { linkedText, MOST_LINKED } from '../../answers/linkedText.ts';
import { readDiagnosis } from '../../answers/readDiagnosis.ts';
import { aliasPath, homeAddress } from '../../paths.ts';
import { fillIn } from '../../strings/fillIn.ts';
import { linkStrings } from '../../strings/links.ts';
import type { Lookup } from '../error-lookup/Lookup.ts';
import { readFragment, writeFragment } from '../fragment.ts';
import { retell } from './retell.ts';

const openText = (lookup: Lookup, text: string): void => {
  // Whoever copies the address must not hand on the text.
  writeFragment({ q: '', d: '' });
  if (text.trim() === '') return;
  const taken = linkedText(text);
  const { text: whole, textCut } = linkStrings;
  lookup.replace(taken, taken === text ? whole : fillIn(textCut, { most: MOST_LINKED }));
};

/** The address names an answer as long as the answer is shown. */
const dropWith = (area: Element, told: string): void => {
  const [shown] = area.children;
  const watcher = new MutationObserver(() => {
    if (shown?.isConnected) return;
    watcher.disconnect();
    if (readFragment().d === told) writeFragment({ d: '' });
  });
  watcher.observe(area, { childList: true });
};

const openAnswer = async (lookup: Lookup, told: string): Promise<void> => {
  const { answer, note } = lookup.parts;
  const diagnosis = readDiagnosis(told);
  if (diagnosis === undefined) {
    note.textContent = linkStrings.unknown;
    return;
  }
  // A link to a page of ours is answered with that page.
  const page = new URL(aliasPath(diagnosis.number), homeAddress()).href;
  const reply = await lookup.tell(page, (found) => {
    const retold = retell(found, diagnosis);
    if (retold === undefined) note.textContent = linkStrings.unknown;
    return retold;
  });
  if (reply) dropWith(answer, told);
};

/**
 * Opens what the page's address brings: an answer under `d`, or a text under `q`. Nothing of either is sent.
 *
 * @example
 * addEventListener('hashchange', () => void openLink(lookup));
 */
export const openLink = async (lookup: Lookup): Promise<void> => {
  const { d, q } = readFragment();
  if (q !== undefined) openText(lookup, q);
  else if (d !== undefined) await openAnswer(lookup, d);
};
