import { describe, expect, it } from 'vitest';
import { judge } from '../../src/matching/judge.ts';
import type { Evidence } from '../../src/matching/weighEvidence.ts';

/** A wording of ten words of which all stand there, by themselves. */
const WHOLE: Evidence = {
  weight: 4,
  coverage: 1,
  run: 10,
  found: 10,
  of: 10,
  unbroken: true,
  slips: 0,
  head: 10,
  gap: 0,
  extras: 0,
  leadsIn: false,
  goesOn: false,
  contradicted: false,
  headless: false,
  otherMessage: false,
};
const SLIGHT: Evidence = { ...WHOLE, weight: 1, run: 4, found: 4, of: 4, head: 4 };
const HEAD: Evidence = { ...WHOLE, weight: 2, coverage: 0.3, run: 4, found: 4, head: 4 };
const NEARLY: Evidence = { ...WHOLE, weight: 3.2, coverage: 0.8, run: 4, found: 8, head: 0 };
const CUT: Evidence = { ...WHOLE, weight: 1.6, coverage: 0.4, run: 5, found: 5, head: 0 };
const IN_SENTENCE = { leadsIn: true, goesOn: true };

describe('judge()', () => {
  it.each([
    ['whole', WHOLE, 'exact'],
    ['whole at the end of a sentence', { ...WHOLE, leadsIn: true }, 'exact'],
    ['whole with a misspelt word', { ...WHOLE, slips: 1 }, 'likely'],
    ['whole in the middle of a sentence', { ...WHOLE, ...IN_SENTENCE }, 'likely'],
    ['slight and by itself', SLIGHT, 'exact'],
    ['slight, and a sentence leads up to it', { ...SLIGHT, leadsIn: true }, 'likely'],
    ['slight, and a sentence goes on from it', { ...SLIGHT, goesOn: true }, 'likely'],
    ['slight in the middle of a sentence', { ...SLIGHT, ...IN_SENTENCE }, null],
    ['slight and of three words, led up to', { ...SLIGHT, of: 3, found: 3, leadsIn: true }, null],
    ['its first sentence', HEAD, 'likely'],
    ['a first sentence of three words', { ...HEAD, head: 3 }, null],
    ['a first sentence that weighs little', { ...HEAD, weight: 0.9 }, null],
    ['a first sentence that goes on otherwise', { ...HEAD, goesOn: true }, null],
    ['a first sentence with a foreign word in it', { ...HEAD, extras: 1 }, null],
    ['nearly whole', NEARLY, 'likely'],
    ['nearly whole with two foreign words', { ...NEARLY, extras: 2 }, 'likely'],
    ['nearly whole with three foreign words', { ...NEARLY, extras: 3 }, null],
    ['nearly whole without its heaviest word', { ...NEARLY, gap: 0.6 }, 'likely'],
    ['nearly whole with another word for it', { ...NEARLY, gap: 0.6, extras: 1 }, null],
    ['nearly whole without it, and too little else', { ...NEARLY, gap: 0.6, weight: 1.4 }, null],
    ['nearly whole by three words', { ...NEARLY, run: 3, found: 3 }, null],
    ['less than nearly whole', { ...NEARLY, coverage: 0.7 }, null],
    ['a long piece', CUT, 'likely'],
    ['a piece of four words', { ...CUT, run: 4 }, null],
    ['a piece that weighs little', { ...CUT, weight: 1.4 }, null],
    ['a small part of it', { ...CUT, coverage: 0.39 }, null],
    ['a piece with a heavy word missing', { ...CUT, gap: 0.6 }, null],
    ['a piece with a foreign word for one of its own', { ...CUT, extras: 1, gap: 0.25 }, null],
    ['a piece that a sentence runs into', { ...CUT, leadsIn: true }, null],
    ['a piece that goes on in other words', { ...CUT, contradicted: true }, null],
    ['a piece behind another first sentence', { ...CUT, headless: true }, null],
    ['the frame of another message', { ...NEARLY, otherMessage: true }, null],
    ['a piece of the frame of another message', { ...CUT, otherMessage: true }, null],
  ])('of %s says what it must', (_, evidence, sure) => {
    expect(judge(evidence, false)).toBe(sure);
  });

  it('never calls a short form exact', () => {
    expect(judge(WHOLE, true)).toBe('likely');
  });

  it('takes a short form whole, or nearly whole where nothing but an end is missing', () => {
    expect(judge(NEARLY, true)).toBe('likely');
    const differing = [{ gap: 0.1 }, { extras: 1 }, { contradicted: true }];
    for (const part of [HEAD, CUT, ...differing.map((one) => ({ ...NEARLY, ...one }))]) {
      expect(judge(part, true)).toBeNull();
    }
  });
});
