import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fullMessages } from '../../src/catalogue/fullMessages.ts';
import { match } from '../../src/matching/match.ts';
import { namedPairsSchema } from '../../src/schemas/tested.ts';
import { DIRTY_SHAPES } from '../../src/shapes/dirtyShapes.ts';
import { tryShapes } from '../../src/shapes/tryShapes.ts';
import { WRAPPED_SHAPES } from '../../src/shapes/wrappedShapes.ts';
import { brokenPromises } from '../../src/cli/fuzzing/brokenPromises.ts';
import { compiled } from '../support/compiled.ts';
import { content } from '../support/content.ts';

const { pairs } = namedPairsSchema.parse(parse(readFileSync('content/tested/pairs.yaml', 'utf8')));

const nameOf = (pair: { slug: string; answered: string }): string =>
  `${pair.slug} answered ${pair.answered}`;
const named = new Set(pairs.map(nameOf));
const met = new Set<string>();

/** Every wording once, for the shapes that come in every width, and with three values in its holes for the others. */
const [once, thrice] = [fullMessages(content, [0]), fullMessages(content, [0, 1, 2])];
const trials = [
  { messages: thrice, shapes: DIRTY_SHAPES },
  { messages: once, shapes: WRAPPED_SHAPES },
];

describe('every full wording is answered with its own variant', { timeout: 60_000 }, () => {
  for (const { messages, shapes } of trials) {
    it.each([...new Set(shapes.map(([name]) => name))])('%s', (name) => {
      const broken: unknown[] = [];
      const [result] = tryShapes(
        messages,
        shapes.filter((shape) => shape[0] === name),
        (paste) => {
          const answer = match(paste, compiled);
          const faults = brokenPromises(paste, answer);
          if (faults.length > 0) broken.push({ paste, faults });
          return answer.matches[0]?.slug ?? 'none';
        },
      );
      const confusions = result?.confusions ?? [];
      for (const confusion of confusions) met.add(nameOf(confusion));
      expect(confusions.filter((confusion) => !named.has(nameOf(confusion)))).toEqual([]);
      expect(broken).toEqual([]);
      expect(result?.pastes).toBeGreaterThan(messages.length / 4);
    });
  }

  it('every named pair is still confused', () => {
    expect([...named].filter((name) => !met.has(name))).toEqual([]);
  });
});
