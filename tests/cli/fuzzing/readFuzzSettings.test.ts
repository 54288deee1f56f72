import { describe, expect, it } from 'vitest';
import { readFuzzSettings } from '../../../src/cli/fuzzing/readFuzzSettings.ts';

describe('readFuzzSettings()', () => {
  it.each([
    ['nothing', [], { seed: 3, inputs: 20_000, seconds: 15 }],
    ['a number', ['1000000'], { seed: 3, inputs: 1_000_000, seconds: 0 }],
    ['a seed', ['--seed', '7'], { seed: 7, inputs: 20_000, seconds: 15 }],
    ['a number and a seed', ['500', '--seed', '7'], { seed: 7, inputs: 500, seconds: 0 }],
    ['a seed and a number', ['--seed', '7', '500'], { seed: 7, inputs: 500, seconds: 0 }],
  ])('reads %s', (_, args, plan) => {
    expect(readFuzzSettings(args, 3)).toEqual(plan);
  });

  it.each([
    [['many'], 'The number of inputs is "many"'],
    [['1.5'], 'The number of inputs is "1.5"'],
    [['--seed', 'x'], 'The seed is "x"'],
    [['--seed', '-1'], 'The seed is "-1"'],
  ])('says what is wrong with %j, and what to run', (args, message) => {
    expect(() => readFuzzSettings(args, 3)).toThrow(message);
    expect(() => readFuzzSettings(args, 3)).toThrow('Run: npm run fuzz -- 1000000 --seed 7');
  });
});
