import { describe, expect, it } from 'vitest';
import {
  compareForCause,
  compareForPassage,
  rankFindings,
} from '../../src/matching/rankFindings.ts';
import { makeFinding, type FindingFacts } from '../support/makeFinding.ts';

const HERE: FindingFacts = { entry: 0, words: [0, 9] };

describe('compareForPassage()', () => {
  it.each([
    ['exact before likely', { weight: 1 }, { sure: 'likely', weight: 9, coverage: 0.8 }],
    [
      'more of the passage, though a word of it is misspelt',
      { sure: 'likely', weight: 4, slips: 1 },
      { weight: 3 },
    ],
    ['more of the passage explained', { weight: 3, coverage: 0.8 }, { weight: 2 }],
    [
      'what stands there from its first word on without a gap',
      { coverage: 0.5 },
      { coverage: 0.7, unbroken: false },
    ],
    [
      'its own words before another way to put it',
      { coverage: 0.8, unbroken: false },
      { reworded: true, coverage: 0.8 },
    ],
    ['less of the wording missing', { coverage: 1, extras: 2 }, { coverage: 0.8 }],
    ['fewer foreign words', { extras: 0 }, { extras: 1 }],
    [
      'the next step where weights differ by nothing',
      { weight: 3, extras: 0 },
      { weight: 3.01, extras: 1 },
    ],
  ] as const)('prefers %s', (_, better, worse) => {
    const [a, b] = [makeFinding({ ...HERE, ...better }), makeFinding({ ...HERE, ...worse })];
    expect(compareForPassage(a, b)).toBeLessThan(0);
    expect(compareForPassage(b, a)).toBeGreaterThan(0);
  });

  it('finds nothing between two messages that begin alike, however much follows', () => {
    const more = makeFinding({ ...HERE, coverage: 0.6 });
    const less = makeFinding({ ...HERE, coverage: 0.3 });
    expect(compareForPassage(more, less)).toBe(0);
  });

  it('finds nothing between equals', () => {
    expect(compareForPassage(makeFinding(HERE), makeFinding({ ...HERE, entry: 7 }))).toBe(0);
  });
});

describe('compareForCause()', () => {
  it.each([
    ['a cause before its general form', { words: [20, 29], sure: 'likely' }, { rank: 'general' }],
    ['a general form before a warning', { words: [20, 29], rank: 'general' }, { rank: 'warning' }],
    ['exact before likely', { words: [20, 29] }, { sure: 'likely' }],
    [
      'what pays beyond the plan before the plan',
      { words: [20, 29], purse: 'beyond' },
      { purse: 'plan' },
    ],
    ['the one that stands first', {}, { words: [20, 29] }],
  ] as const)('puts %s', (_, first, second) => {
    const [a, b] = [makeFinding({ ...HERE, ...first }), makeFinding({ ...HERE, ...second })];
    expect(compareForCause(a, b)).toBeLessThan(0);
    expect(compareForCause(b, a)).toBeGreaterThan(0);
  });
});

const ranked = (...facts: FindingFacts[]) =>
  rankFindings(facts.map(makeFinding)).map(({ entry, ties }) => ({ entry, ties }));

describe('rankFindings()', () => {
  it('gives a passage to the finding that explains it best', () => {
    const general: FindingFacts = { entry: 1, words: [0, 4], weight: 2 };
    expect(ranked(general, { entry: 2, words: [0, 9], weight: 4 })).toEqual([
      { entry: 2, ties: [] },
    ]);
  });

  it('leaves out the general form of a named cause of which nearly all stands there', () => {
    const general: FindingFacts = { entry: 1, words: [0, 5], weight: 3, rank: 'general' };
    const cause: FindingFacts = { entry: 2, words: [2, 9], weight: 4, sure: 'likely' };
    expect(ranked(general, { ...cause, coverage: 0.9 })).toEqual([{ entry: 2, ties: [] }]);
    expect(ranked(general, { ...cause, coverage: 0.8 })).toEqual([{ entry: 1, ties: [] }]);
    expect(ranked(general, { ...cause, rank: 'general' })).toEqual([{ entry: 1, ties: [] }]);
    expect(ranked(general, { ...cause, words: [6, 9] })).toHaveLength(2);
  });

  it('leaves out what is a part of a longer message of which nearly all stands there', () => {
    const part: FindingFacts = { entry: 1, words: [0, 3], weight: 2 };
    const longer: FindingFacts = { entry: 2, words: [0, 9], weight: 4, sure: 'likely' };
    expect(ranked(part, { ...longer, coverage: 0.9 })).toEqual([{ entry: 2, ties: [] }]);
    expect(ranked(part, { ...longer, coverage: 0.8 })).toEqual([{ entry: 1, ties: [] }]);
    expect(ranked(part, { ...longer, coverage: 0.9, weight: 2.5 })).toEqual([
      { entry: 1, ties: [] },
    ]);
  });

  it('keeps findings that share no word, the likely cause first', () => {
    const warning: FindingFacts = { entry: 1, words: [0, 4], weight: 9, rank: 'warning' };
    expect(ranked(warning, { entry: 2, words: [5, 9] })).toEqual([
      { entry: 2, ties: [] },
      { entry: 1, ties: [] },
    ]);
  });

  it('names entries that explain a passage as well', () => {
    expect(ranked({ entry: 4, words: [0, 9] }, { entry: 2, words: [0, 9] })).toEqual([
      { entry: 4, ties: [2] },
    ]);
  });

  it('makes no tie of two wordings of one entry', () => {
    expect(ranked({ entry: 4, words: [0, 9] }, { entry: 4, words: [0, 9] })).toEqual([
      { entry: 4, ties: [] },
    ]);
  });

  it('folds repeats of an entry, and shows the one that stands first', () => {
    const late: FindingFacts = { entry: 1, words: [30, 39], weight: 4, count: 2, wording: 'long' };
    const early: FindingFacts = {
      entry: 1,
      words: [0, 4],
      weight: 2,
      sure: 'likely',
      wording: 'short',
    };
    const [only, ...others] = rankFindings([makeFinding(late), makeFinding(early)]);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ sure: 'exact', count: 2, wording: 'short' });
    expect(only?.alignment.first).toBe(0);
  });

  it('leaves the passages of repeats to their entry', () => {
    const warning = { entry: 1, weight: 5, rank: 'warning' } as const;
    const piece = { entry: 2, weight: 2, sure: 'likely' } as const;
    expect(
      ranked(
        { ...warning, words: [0, 9] },
        { ...warning, words: [10, 19] },
        { ...piece, words: [2, 5] },
        { ...piece, words: [12, 15] },
      ),
    ).toEqual([{ entry: 1, ties: [] }]);
  });

  it('does not change the order of what it is given', () => {
    const given = [{ ...HERE, sure: 'likely' } as const, HERE].map(makeFinding);
    const before = [...given];
    rankFindings(given);
    expect(given).toEqual(before);
  });

  it('makes nothing of nothing', () => {
    expect(rankFindings([])).toEqual([]);
  });
});
