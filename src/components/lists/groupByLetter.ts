/** Entries under one heading of the list. */
export interface LetterGroup<Entry> {
  readonly letter: string;
  /** The letters before it under which nothing stands: a link to one of them, which may once have had its own group, leads here. */
  readonly skipped: readonly string[];
  readonly entries: readonly Entry[];
}

/** All numbers stand in one group, before the letters. */
const NUMBERS = '0-9';
const ALL = [NUMBERS, ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

const letterOf = (title: string): string => {
  const first = /[a-z0-9]/i.exec(title)?.[0].toUpperCase() ?? NUMBERS;
  return /\d/.test(first) ? NUMBERS : first;
};

/**
 * Groups entries by the first letter or number of their titles, both in alphabetical order; signs before it do not count.
 *
 * @example
 * groupByLetter([{ facts: { title: '“Beta' } }])[0]?.letter; // 'B'
 */
export const groupByLetter = <Entry extends { readonly facts: { readonly title: string } }>(
  entries: readonly Entry[],
): LetterGroup<Entry>[] => {
  const sorted = entries.toSorted((a, b) =>
    a.facts.title.localeCompare(b.facts.title, 'en', { ignorePunctuation: true }),
  );
  const letters = [...new Set(sorted.map(({ facts }) => letterOf(facts.title)))].sort();
  return letters.map((letter, place) => ({
    letter,
    skipped: ALL.slice(ALL.indexOf(letters[place - 1] ?? '') + 1, ALL.indexOf(letter)),
    entries: sorted.filter(({ facts }) => letterOf(facts.title) === letter),
  }));
};
