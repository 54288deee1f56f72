import { compilePattern } from '../matching/compilePattern.ts';
import { foldedWord, foldText } from '../matching/foldText.ts';
import { HEAD_WORDS } from '../matching/judge.ts';
import { parseTemplate } from '../matching/parseTemplate.ts';
import type { Entry, Wording } from '../matching/types.ts';

/** So many words by themselves are as telling as a longer wording around them. */
const ENOUGH_WORDS = 6;
/** So many words at the beginning are looked at for siblings. */
const SHARED_BEGINNING = 4;

/** Comparable words, each as `write` has it. A command keeps its hyphen: `/usage-credits` has but one name, the usage credits have two. */
const foldLiteral = (literal: string, write: (word: string) => string): string => {
  const { start, end, count } = foldText(literal);
  return Array.from({ length: count }, (_, i) => {
    const isCommand = /^\/[a-z]+-$/.test(literal.slice((start[i] ?? 0) - 1, start[i + 1]));
    const gap = i + 1 < count ? ' ' : '';
    return write(foldedWord(literal, start[i] ?? 0, end[i] ?? 0)) + (isCommand ? '-' : gap);
  }).join('');
};

/**
 * A template as the matcher sees it: comparable words, and its holes without names. Full stops stand where a sentence ends, up
 * to the first that is enough for a head: the rules that judge look no further.
 */
const foldTemplate = (template: string): string => {
  // Of the whole template, because the hole behind a word may end its sentence.
  const ends = compilePattern(template).words.map((word) => word.ends);
  let [words, isHead] = [0, false];
  const withStop = (word: string): string => {
    if (!ends[words++] || isHead) return word;
    isHead = words >= HEAD_WORDS;
    return `${word}.`;
  };
  return parseTemplate(template)
    .map((part) => ('hole' in part ? `{a:${part.hole}}` : foldLiteral(part.literal, withStop)))
    .filter((part) => part !== '')
    .join(' ');
};

const wordsOf = (folded: string): string => ` ${folded.replaceAll('.', '').replaceAll('-', ' ')} `;

const beginning = (folded: string): string =>
  wordsOf(folded)
    .split(' ', SHARED_BEGINNING + 1)
    .join(' ');

const isEnough = ({ text, short }: Wording): boolean =>
  !(short ?? false) && text.split(' ').length >= ENOUGH_WORDS;

/**
 * Leaves out a wording that holds another one of the same entry whole: whoever pastes it pastes the other one, too. It stays
 * where a sibling begins alike, because then its beginning is needed to tell them apart.
 */
const withoutCovered = (wordings: readonly Wording[], siblings: ReadonlySet<string>): Wording[] => {
  const covers = (other: Wording, at: number, { text }: Wording, place: number): boolean => {
    if (at === place || !isEnough(other)) return false;
    const [whole, part] = [wordsOf(text), wordsOf(other.text)];
    return whole === part ? at < place : whole.includes(part);
  };
  return wordings.filter(
    (wording, place) =>
      !isEnough(wording) ||
      siblings.has(beginning(wording.text)) ||
      !wordings.some((other, at) => covers(other, at, wording, place)),
  );
};

const MARKS = { short: '~', tells: '^', forbids: '!' } as const;

const lineOf = ({ text, short, tells }: Wording): string => {
  if (short) return MARKS.short + text;
  return tells ? MARKS.tells + text : text;
};

const headOf = ({ kind, rank, purse }: Entry): string => {
  const ranks = { cause: '', general: 'g', warning: 'n' } as const;
  return kind.charAt(0) + ranks[rank ?? 'cause'] + (purse ?? '').charAt(0);
};

const foldEntry = (entry: Entry): Entry => ({
  ...entry,
  wordings: entry.wordings.map((wording) => ({ ...wording, text: foldTemplate(wording.text) })),
});

/** The beginnings of wordings that belong to more than one entry. */
const sharedBeginnings = (entries: readonly Entry[]): Set<string> => {
  const owners = new Map<string, Set<string>>();
  for (const { slug, wordings } of entries) {
    for (const { text } of wordings) {
      const start = beginning(text);
      owners.set(start, (owners.get(start) ?? new Set()).add(slug));
    }
  }
  return new Set([...owners].flatMap(([start, slugs]) => (slugs.size > 1 ? [start] : [])));
};

const blockOf = (entry: Entry, siblings: ReadonlySet<string>): string => {
  const { kind, wordings } = entry;
  const needed = kind === 'wrapper' ? wordings : withoutCovered(wordings, siblings);
  const forbids = (entry.forbids ?? []).map((phrase) => MARKS.forbids + foldTemplate(phrase));
  return [headOf(entry), ...needed.map(lineOf), ...forbids].join('\n');
};

/**
 * Packs a catalogue for the wire: what the matcher compares and nothing else, in the form that `unpackEntries` reads. Names,
 * capitals and punctuation are left out, because the matcher passes over them; that halves what every visitor loads.
 *
 * @param entries in the order in which their answers stand
 * @example
 * packEntries([{ slug: 'dry', kind: 'variant', rank: 'general', wordings: [{ text: 'The kettle, boiled dry!' }] }]); // 'vg\nthe kettle boiled dry.'
 */
export const packEntries = (entries: readonly Entry[]): string => {
  const folded = entries.map(foldEntry);
  const siblings = sharedBeginnings(folded);
  return folded.map((entry) => blockOf(entry, siblings)).join('\n\n');
};
