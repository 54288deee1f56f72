import { describe, expect, it } from 'vitest';
import { readDay } from '../../../src/cli/reviewing/readDay.ts';

describe('readDay()', () => {
  it('reads the day, which may be left out', () => {
    expect(readDay(['--before', '2027-02-01'])).toBe('2027-02-01');
    expect(readDay([])).toBeUndefined();
  });

  it.each([[['--before', 'soon']], [['--before', '2027-02-31']], [['--after', '2027-02-01']]])(
    'refuses %j',
    (args) => {
      expect(() => readDay(args)).toThrow(args.includes('--after') ? '--after' : args[1]);
    },
  );
});
