import { expect, it } from 'vitest';
import { match } from '../../src/matching/match.ts';
import { fillTemplate } from '../../src/shapes/fillTemplate.ts';
import { compiled } from '../support/compiled.ts';
import { content } from '../support/content.ts';

/** A first sentence behind which the message goes on; what ends in a colon is a place, or what others begin with, too. */
const FIRST = /^[^\n]+?(?:[.!?;](?= )|(?= [·∙•|—] ))/;

/** Fewer words than this, without what a hole takes, are no sentence that tells anything. */
const LEAST = 4;

const wordCount = (template: string): number =>
  template.replaceAll(/\{\w+:\w+\}|\bError:/g, '').match(/\p{L}{2,}/gu)?.length ?? 0;

const prefixes = content.wrappers.flatMap(({ facts }) =>
  facts.prefixes.map(({ text }) => text.split('{', 1).join('').trimEnd()),
);

/** What a sentence says by itself: a prefix says nothing of what follows it, and markup is no sentence. */
const ownPart = (sentence: string): string => {
  const before = prefixes.filter((prefix) => sentence.startsWith(prefix));
  const length = Math.max(0, ...before.map((prefix) => prefix.length));
  return sentence.startsWith('<') ? '' : sentence.slice(length);
};

const wordings = content.variants.flatMap(({ slug, facts }) =>
  facts.wordings.map(({ text, short }) => ({ slug, text, short })),
);

const sentences = wordings.flatMap(({ slug, text, short }) => {
  if (short) return [];
  const [sentence = ''] = FIRST.exec(text) ?? [];
  return wordCount(ownPart(sentence)) >= LEAST ? [{ slug, sentence }] : [];
});

/** The entries of which a message begins with the sentence, or holds it whole. */
const sayIt = (sentence: string): string[] =>
  wordings.filter(({ text }) => text.includes(sentence.slice(0, -1))).map(({ slug }) => slug);

it('the first sentence of a message, which may be all that is quoted, leads to a page that has it', () => {
  const lost = sentences.flatMap(({ slug, sentence }) => {
    const [first] = match(fillTemplate(sentence, 0), compiled).matches;
    const answered = first ? [first.slug, ...first.ties] : [];
    return answered.some((one) => [slug, ...sayIt(sentence)].includes(one))
      ? []
      : [{ slug, sentence, answered }];
  });
  expect(lost).toEqual([]);
  expect(sentences.length).toBeGreaterThan(content.variants.length / 2);
});
