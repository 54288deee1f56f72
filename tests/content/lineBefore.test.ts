import { describe, expect, it } from 'vitest';
import { fullMessages } from '../../src/catalogue/fullMessages.ts';
import { matcherEntries } from '../../src/catalogue/matcherEntries.ts';
import { match } from '../../src/matching/match.ts';
import { compiled } from '../support/compiled.ts';
import { content } from '../support/content.ts';

/** The words with which a phrase begins that vetoes an entry: the ones that could do harm in front of a message. */
const vetoWords = new Set(
  matcherEntries(content).flatMap(({ forbids = [] }) =>
    forbids.map((phrase) => phrase.toLowerCase().split(' ', 1).join('')),
  ),
);

/** Messages that show by a capital letter that they begin with their line; another may be the rest of a wrapped one. */
const messages = fullMessages(content, [0])
  .map(({ text }) => text)
  .filter((text) => /^\p{Lu}\p{Ll}/u.test(text));

const firstOf = (text: string): string | undefined => match(text, compiled).matches[0]?.slug;

describe('the last word of the line before a message', () => {
  it.each([
    ['in small letters', (word: string) => `Done with the ${word}`],
    ['before a bracket that is cut off', (word: string) => `    at ${word} (`],
    ['with a full stop', (word: string) => `Done with the ${word}.`],
  ])('is no part of it: %s', (_, lineOf) => {
    const changed = messages.flatMap((message) => {
      const alone = firstOf(message);
      return [...vetoWords]
        .filter((word) => firstOf(`${lineOf(word)}\n${message}`) !== alone)
        .map((word) => `${word}, ${message}`);
    });
    expect(changed).toEqual([]);
    expect(messages.length * vetoWords.size).toBeGreaterThan(10_000);
  });
});
