import { expect, it } from 'vitest';
import { COMMON_WORDS } from '../../src/matching/commonWords.ts';
import { wordsOf } from '../../src/cli/fuzzing/wordsOf.ts';

it('COMMON_WORDS lists words in the form in which they are compared', () => {
  expect([...COMMON_WORDS].filter((word) => wordsOf(word).join(' ') !== word)).toEqual([]);
});
