import { readerStrings } from '../../strings/reader.ts';
import { element } from '../element.ts';
import { misfits, type Reader } from './reader.ts';

/** Where each thing stood before anything stepped back. */
const places = new Map<Element, number>();

/** The neighbours of the same kind, without a gap: cases of a ladder, cards of a list. */
const runOf = (item: Element): Element[] => {
  let first = item;
  while (first.previousElementSibling?.tagName === item.tagName)
    first = first.previousElementSibling;
  const run: Element[] = [];
  let next: Element | null = first;
  while (next?.tagName === item.tagName) {
    run.push(next);
    next = next.nextElementSibling;
  }
  return run;
};

/** Why a thing steps back, in words; undefined where it may be for the reader. */
const reasonFor = (
  { dataset }: HTMLElement,
  reader: Reader,
  party?: string,
): string | undefined => {
  const [reason] = misfits(dataset.for?.split(' ') ?? [], reader, party);
  if (reason !== undefined) return readerStrings.notFor[reason];
  // A message can come up in a tool in which nobody has seen it yet, so it says no more than that.
  const [unseen] = misfits(dataset.seen?.split(' ') ?? [], reader);
  return unseen && readerStrings.notSeen;
};

const mark = (item: HTMLElement, reader: Reader, party: string | undefined): void => {
  const reason = reasonFor(item, reader, party);
  // What is folded shows its summary alone.
  const summary = item.querySelector(':scope > summary');
  const place = summary ?? item;
  place.querySelector(':scope > .not-for')?.remove();
  item.toggleAttribute('data-back', reason !== undefined);
  if (reason === undefined) return;
  place.prepend(element(summary ? 'span' : 'p', { class: 'not-for tag' }, reason));
};

/** Puts what steps back behind its neighbours, and the rest where it was. */
const arrange = (run: readonly Element[]): void => {
  const wanted = run.toSorted(
    (a, b) =>
      Number(a.hasAttribute('data-back')) - Number(b.hasAttribute('data-back')) ||
      (places.get(a) ?? 0) - (places.get(b) ?? 0),
  );
  if (wanted.every((item, at) => item === run[at])) return;
  const end = run.at(-1)?.nextSibling ?? null;
  for (const item of wanted) item.parentNode?.insertBefore(item, end);
};

/**
 * Has everything on the page step back that is not for the reader: with a word, in muted type, behind its neighbours. Nothing is
 * hidden, and a reader who says less brings it back.
 *
 * @param party whose the reader's tool is
 * @example
 * stepBack({ plan: 'free' }, undefined);
 */
export const stepBack = (reader: Reader, party: string | undefined): void => {
  const items = [...document.querySelectorAll<HTMLElement>('[data-for], [data-seen]')];
  for (const item of items) {
    for (const one of runOf(item)) if (!places.has(one)) places.set(one, places.size);
    mark(item, reader, party);
  }
  for (const item of items) arrange(runOf(item));
};
