import fc from 'fast-check';
import { mixedText } from '../benching/mixedText.ts';
import { mutation } from './mutations.ts';
import { anyPaste, noise } from './pastes.ts';

/** A paste; where lines are given, they stand before and behind it and must not change its first answer. */
export interface FuzzInput {
  readonly text: string;
  readonly lines?: readonly [before: string, behind: string];
}

/** Lines of real-looking logs, or of letters and logs that never change. */
const lines = fc.oneof(
  noise,
  fc.nat(1500).map((length) => mixedText([''], length)),
);

/**
 * Inputs of the fuzzer: mutated messages, texts of any sort, and whole messages among unrelated lines.
 *
 * @param messages messages as readers see them, and samples
 */
export const fuzzInputs = (messages: readonly string[]): fc.Arbitrary<FuzzInput> => {
  const message = fc.constantFrom(...messages);
  const mutated = fc
    .tuple(message, fc.array(mutation(messages), { minLength: 1, maxLength: 5 }))
    .map(([text, changes]) => ({ text: changes.reduce((now, change) => change(now), text) }));
  return fc.oneof(
    { weight: 5, arbitrary: mutated },
    { weight: 2, arbitrary: anyPaste(messages).map((text) => ({ text })) },
    { weight: 2, arbitrary: fc.record({ text: message, lines: fc.tuple(lines, lines) }) },
  );
};
