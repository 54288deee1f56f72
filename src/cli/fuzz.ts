/**
 * `npm run fuzz [-- N] [--seed S]`: throws mutated messages and any other text at the matcher, and fails with the smallest
 * input on which it breaks a promise. Without a number it is bounded, for the gate; by hand a million is a good number.
 * The gate's seed is that of the catalogue, so that one commit gets one verdict; a run by hand takes a new one.
 */
import { createHash, randomInt } from 'node:crypto';
import { join } from 'node:path';
import { fullMessages } from '../catalogue/fullMessages.ts';
import { servedEntries } from '../catalogue/servedEntries.ts';
import { readContent } from '../catalogue/readContent-fs.ts';
import { compileCatalogue } from '../matching/compileCatalogue.ts';
import { match } from '../matching/match.ts';
import { fuzzInputs } from './fuzzing/fuzzInputs.ts';
import { PasteChecker } from './fuzzing/PasteChecker.ts';
import { printFuzz } from './fuzzing/printFuzz.ts';
import { readFuzzSettings } from './fuzzing/readFuzzSettings.ts';
import { runFuzz } from './fuzzing/runFuzz.ts';
import { root } from './root.ts';

const { content } = readContent(join(root, 'content'));
const entries = servedEntries(content);
const compiled = compileCatalogue(entries);
const seedOf = (facts: unknown): number =>
  createHash('sha256').update(JSON.stringify(facts)).digest().readUInt32BE();

const args = process.argv.slice(2);
const plan = readFuzzSettings(args, args.length === 0 ? seedOf(entries) : randomInt(2 ** 32));
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
