/**
 * `npm run fuzz [-- N] [--seed S]`: throws mutated messages and any other text at the matcher, and fails with the smallest
 * input on which it breaks a promise. Without a number it is bounded, for the gate; by hand a million is a good number.
 */
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { fullMessages } from '../catalogue/fullMessages.ts';
import { matcherEntries } from '../catalogue/matcherEntries.ts';
import { readContent } from '../catalogue/readContent-fs.ts';
import { compileCatalogue } from '../matching/compileCatalogue.ts';
import { match } from '../matching/match.ts';
import { fuzzInputs } from './fuzzing/fuzzInputs.ts';
import { PasteChecker } from './fuzzing/PasteChecker.ts';
import { printFuzz } from './fuzzing/printFuzz.ts';
import { readFuzzSettings } from './fuzzing/readFuzzSettings.ts';
import { runFuzz } from './fuzzing/runFuzz.ts';
import { root } from './root.ts';

const plan = readFuzzSettings(process.argv.slice(2), randomInt(1_000_000));
const { content } = readContent(join(root, 'content'));
const compiled = compileCatalogue(matcherEntries(content));
const samples = [...content.variants, ...content.wrappers].flatMap(({ facts }) => facts.samples);
const messages = [
  ...fullMessages(content, [0, 1, 2]).map(({ text }) => text),
  ...samples.map(({ text }) => text),
];

const checker = new PasteChecker((text) => match(text, compiled));
const result = runFuzz(
  fuzzInputs(messages),
  (input) => checker.check(input),
  plan,
  () => performance.now() / 1000,
);
console.log(printFuzz(result, checker.slowest, plan.seed));
process.exitCode = result.failure === undefined ? 0 : 1;
