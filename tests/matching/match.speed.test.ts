import { describe, expect, it } from 'vitest';
import { longText, ratioToLoop } from '../../src/cli/benching/measureTime.ts';
import { compileCatalogue } from '../../src/matching/compileCatalogue.ts';
import { match } from '../../src/matching/match.ts';
import { DIRTY_SHAPES } from '../../src/shapes/dirtyShapes.ts';
import { fillTemplate } from '../../src/shapes/fillTemplate.ts';
import { HOSTILE_FILLERS } from '../support/hostileFillers.ts';
import { SAMPLE_ENTRIES, SAMPLE_MESSAGES } from '../support/sampleEntries.ts';
import { syntheticEntries } from '../../src/cli/benching/syntheticEntries.ts';

const compiled = compileCatalogue(SAMPLE_ENTRIES);
const pastes = DIRTY_SHAPES.flatMap(([, dress]) => SAMPLE_MESSAGES.map(([, text]) => dress(text)));
const TIMEOUT = 60_000;

/** The first measurement below the limit, else the fifth: whatever else the machine does can only add to a time. */
const measured = (limit: number, measure: () => number): number => {
  let result = measure();
  for (let tries = 1; tries < 5 && result >= limit; tries++) result = measure();
  return result;
};

const timeOf = (run: () => unknown): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

/** How much longer one run takes than another. Both should be long, so that a busy machine slows both. */
const timesLonger = (one: () => unknown, other: () => unknown): number =>
  timeOf(one) / timeOf(other);

const repeat = (times: number, run: () => unknown): void => {
  for (let i = 0; i < times; i++) run();
};

describe('match()', { timeout: TIMEOUT }, () => {
  it.each([20_000, 1_000_000])('takes %i characters in forty plain loops or less', (length) => {
    const text = longText(pastes, length);
    const loops = measured(40, () => ratioToLoop(text, (one) => match(one, compiled)));
    expect(loops).toBeLessThan(40);
  });

  it.each(HOSTILE_FILLERS)(
    'takes a megabyte of %j in less than twenty times a tenth of it',
    (filler) => {
      const long = filler.repeat(Math.ceil(1_000_000 / filler.length));
      const short = long.slice(0, 100_000);
      const growth = () =>
        10 *
        timesLonger(
          () => match(long, compiled),
          () => {
            repeat(10, () => match(short, compiled));
          },
        );
      expect(measured(20, growth)).toBeLessThan(20);
    },
  );

  it('takes at most three times as long with ten thousand variants as with a hundred', () => {
    const few = syntheticEntries(100);
    const [small, large] = [few, syntheticEntries(10_000)].map(compileCatalogue);
    if (small === undefined || large === undefined) throw new Error('A catalogue is missing.');
    const messages = few.flatMap(({ wordings }) =>
      wordings.map(({ text }) => fillTemplate(text, 0)),
    );
    const text = longText(messages, 20_000);
    const growth = () =>
      timesLonger(
        () => {
          repeat(10, () => match(text, large));
        },
        () => {
          repeat(10, () => match(text, small));
        },
      );
    expect(match(text, large).matches).toEqual(match(text, small).matches);
    expect(measured(3, growth)).toBeLessThan(3);
  });
});
