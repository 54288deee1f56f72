import type { Answer } from '../../matching/types.ts';
import { processorTime } from '../benching/measureTime.ts';
import { brokenPromises } from './brokenPromises.ts';
import type { FuzzInput } from './fuzzInputs.ts';
import { wordsOf } from './wordsOf.ts';

/** Milliseconds of the processor that any paste may take, and those for each of its characters. */
const FLOOR = 20;
const PER_CHARACTER = 0.002;
/** A time over the limit is measured again so often, and the shortest counts: memory is cleared up now and then. */
const TRIES = 5;

/** The longest time of a paste. */
export interface Slowest {
  readonly milliseconds: number;
  readonly characters: number;
}

const firstOf = ({ matches }: Answer): string => matches[0]?.slug ?? 'none';

/** A bare prefix is an answer only while nothing else stands in the paste. */
const mayFallSilent = ({ matches }: Answer): boolean => matches[0]?.kind === 'wrapper';

const wordFaults = (text: string): string[] => {
  const words = wordsOf(text);
  const again = wordsOf(words.join(' '));
  return words.join(' ') === again.join(' ') ? [] : ['folding what is folded changes it'];
};

/** Holds one matcher to its promises on any input, and remembers what took longest. */
export class PasteChecker {
  slowest: Slowest = { milliseconds: 0, characters: 0 };
  private readonly answer: (text: string) => Answer;

  /** @param answer the matcher, with its catalogue */
  constructor(answer: (text: string) => Answer) {
    this.answer = answer;
  }

  /**
   * What the matcher breaks on one input, in words.
   *
   * @param input a paste, with lines around it or without
   * @returns nothing when every promise is kept
   * @throws whatever the matcher throws
   */
  check({ text, lines }: FuzzInput): string[] {
    const answer = this.timed(text);
    const faults = [
      ...brokenPromises(text, answer.value),
      ...wordFaults(text),
      ...(answer.isLate ? ['takes too long'] : []),
    ];
    if (JSON.stringify(this.answer(text)) !== JSON.stringify(answer.value)) {
      faults.push('is answered otherwise the second time');
    }
    return lines === undefined
      ? faults
      : [...faults, ...this.lineFaults(text, answer.value, lines)];
  }

  private lineFaults(text: string, answer: Answer, lines: readonly [string, string]): string[] {
    const [alone, among] = [firstOf(answer), firstOf(this.answer(lines.join(`\n${text}\n`)))];
    if (alone === among || (mayFallSilent(answer) && among === 'none')) return [];
    return [`is answered ${alone}, and ${among} among other lines`];
  }

  private timed(text: string): { value: Answer; isLate: boolean } {
    const limit = FLOOR + PER_CHARACTER * text.length;
    let best = Infinity;
    let value = this.answer('');
    for (let tries = 0; tries < TRIES && (tries === 0 || best > limit); tries++) {
      const start = processorTime();
      value = this.answer(text);
      best = Math.min(best, (processorTime() - start) / 1000);
    }
    if (best > this.slowest.milliseconds) {
      this.slowest = { milliseconds: best, characters: text.length };
    }
    return { value, isLate: best > limit };
  }
}
