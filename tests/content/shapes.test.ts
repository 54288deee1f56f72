import { describe, expect, it } from 'vitest';
import { matcherEntries } from '../../src/catalogue/matcherEntries.ts';
import { readContent } from '../../src/catalogue/readContent-fs.ts';
import { compileCatalogue } from '../../src/matching/compileCatalogue.ts';
import { match } from '../../src/matching/match.ts';
import { brokenPromises } from '../support/brokenPromises.ts';
import { DIRTY_SHAPES } from '../support/dirtyShapes.ts';
import { fillTemplate } from '../support/fillTemplate.ts';

const { content } = readContent('content');
const compiled = compileCatalogue(matcherEntries(content));

/** Every full wording of every variant as readers see it, its holes filled by three real values in turn. */
const messages = content.variants.flatMap(({ slug, facts }) => {
  const full = facts.wordings.filter((wording) => !wording.short);
  const filled = full.flatMap(({ text }) =>
    ([0, 1, 2] as const).map((choice) => fillTemplate(text, choice)),
  );
  return [...new Set(filled)].map((message) => ({ slug, message }));
});

describe('every full wording is answered with its own variant', { timeout: 60_000 }, () => {
  for (const [name, dress, suits = () => true] of DIRTY_SHAPES) {
    it(name, () => {
      const suited = messages.filter(({ message }) => suits(message));
      const wrong = suited.flatMap(({ slug, message }) => {
        const text = dress(message);
        const answer = match(text, compiled);
        const answered = answer.matches[0]?.slug ?? 'none';
        const broken = brokenPromises(text, answer);
        return answered === slug && broken.length === 0 ? [] : [{ text, slug, answered, broken }];
      });
      expect(wrong).toEqual([]);
      expect(suited.length).toBeGreaterThan(messages.length / 4);
    });
  }
});
