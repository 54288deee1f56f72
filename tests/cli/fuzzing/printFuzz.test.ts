import { expect, it } from 'vitest';
import { printFuzz } from '../../../src/cli/fuzzing/printFuzz.ts';

const slowest = { milliseconds: 12.34, characters: 20_000 };

it('printFuzz() gives the figures of a run that found nothing', () => {
  expect(printFuzz({ inputs: 1_000_000, seconds: 204.06 }, slowest, 7).split('\n')).toEqual([
    '1,000,000 inputs in 204.1 s, seed 7',
    'slowest: 12.3 ms for 20,000 characters',
    'every promise was kept',
  ]);
});

it('printFuzz() shows every sign of a failing input, and how to meet it again', () => {
  const failure = { input: { text: '\ud800"\n' }, seed: 42, error: 'takes too long' };
  expect(printFuzz({ inputs: 5, seconds: 1, failure }, slowest, 7)).toMatch(
    /\nBROKEN: takes too long\nby: \{"text":"\\ud800\\"\\n"\}\nagain: npm run fuzz -- 1000 --seed 42$/,
  );
});
