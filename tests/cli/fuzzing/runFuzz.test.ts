import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runFuzz } from '../../../src/cli/fuzzing/runFuzz.ts';

const inputs = fc.string({ maxLength: 200 }).map((text) => ({ text }));
const clock = (step: number) => {
  let now = 0;
  return () => (now += step);
};

describe('runFuzz()', () => {
  it('tries as many inputs as were asked for', () => {
    let tried = 0;
    const check = () => {
      tried++;
      return [];
    };
    const plan = { seed: 1, inputs: 2500, seconds: 0 };
    expect(runFuzz(inputs, check, plan, clock(1))).toMatchObject({ inputs: 2500 });
    expect(tried).toBe(2500);
  });

  it('goes on while there is time', () => {
    const plan = { seed: 1, inputs: 10, seconds: 3.5 };
    expect(runFuzz(inputs, () => [], plan, clock(1)).inputs).toBe(10 + 3 * 1000);
  });

  it('makes a failing input as small as it gets, and says how to meet it again', () => {
    const check = ({ text }: { text: string }) => (text.includes('x') ? ['has an x'] : []);
    const plan = { seed: 5, inputs: 5000, seconds: 0 };
    const { failure } = runFuzz(inputs, check, plan, clock(1));
    expect(failure).toMatchObject({ input: { text: 'x' }, error: 'has an x' });
    const again = runFuzz(
      inputs,
      check,
      { ...plan, seed: failure?.seed ?? 0, inputs: 1000 },
      clock(1),
    );
    expect(again.failure).toEqual(failure);
  });

  it('takes what is thrown for a failure', () => {
    const check = (): never => {
      throw new TypeError('no such word');
    };
    const plan = { seed: 5, inputs: 10, seconds: 0 };
    expect(runFuzz(inputs, check, plan, clock(1)).failure?.error).toBe('no such word');
  });

  it('shares hardly any input between runs of neighbouring seeds', () => {
    const drawn = (seed: number) => {
      const texts: string[] = [];
      const check = ({ text }: { text: string }) => {
        texts.push(text);
        return [];
      };
      const longer = fc.string({ minLength: 12, maxLength: 40 }).map((text) => ({ text }));
      runFuzz(longer, check, { seed, inputs: 3000, seconds: 0 }, clock(1));
      return texts;
    };
    const [one, next] = [drawn(1), new Set(drawn(2))];
    expect(one).toHaveLength(3000);
    expect(one.filter((text) => next.has(text)).length).toBeLessThan(100);
  });
});
