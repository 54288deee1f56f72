/** Entries under one heading of the list. */
export interface LetterGroup<Entry> {
  readonly letter: string;
  /** The letters before it under which nothing stands: a link to one of them, which may once have had its own group, leads here. */
  readonly skipped: readonly string[];
  readonly entries: readonly Entry[];
}

/** All numbers stand in one group, before the letters. */
const NUMBERS = '0-9';
const ALL = [NUMBERS, ...Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')];

const letterOf = (title: string): string => {
  const first = /[a-z0-9]/i.exec(title)?.[0].toUpperCase() ?? NUMBERS;
  return /\d/.test(first) ? NUMBERS : first;
};

/**
 * Groups entries by the first letter or number of their names, both in alphabetical order; signs before it do not count.
 *
 * @param nameOf what an entry is found by
 * @example
 * groupByLetter([{ facts: { title: '“Beta' } }], ({ facts }) => facts.title)[0]?.letter; // 'B'
 */
export const groupByLetter = <Entry>(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string,
): LetterGroup<Entry>[] => {
  const sorted = entries.toSorted((a, b) =>
    nameOf(a).localeCompare(nameOf(b), 'en', { ignorePunctuation: true }),
  );
  const letters = [...new Set(sorted.map((entry) => letterOf(nameOf(entry))))].sort();
  return letters.map((letter, place) => ({
    letter,
    skipped: ALL.slice(ALL.indexOf(letters[place - 1] ?? '') + 1, ALL.indexOf(letter)),
    entries: sorted.filter((entry) => letterOf(nameOf(entry)) === letter),
  }));
};
