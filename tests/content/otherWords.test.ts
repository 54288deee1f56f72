import { expect, it } from 'vitest';
import { fullMessages } from '../../src/catalogue/fullMessages.ts';
import { match } from '../../src/matching/match.ts';
import { compiled } from '../support/compiled.ts';
import { content } from '../support/content.ts';

const messages = fullMessages(content, [0]);
const known = new Set(messages.map(({ text }) => text));

const otherName = (text: string): string =>
  text.replace(/extra usage|usage credits/gi, (name) =>
    /credits/i.test(name) ? 'extra usage' : 'usage credits',
  );

const inFull = (text: string): string =>
  text
    .replace(/\bcan['’]t\b/gi, 'cannot')
    .replace(/\b([a-z]+)n['’]t\b/gi, '$1 not')
    .replace(/['’]re\b/gi, ' are')
    .replace(/['’]ve\b/gi, ' have');

const shortened = (text: string): string =>
  text
    .replace(/\bcannot\b/gi, "can't")
    .replace(/\b(do|does|did|is|has|could|would) not\b/gi, "$1n't")
    .replace(/\b(you|we|they) are\b/gi, "$1're")
    .replace(/\b(you|we|they) have\b/gi, "$1've");

it.each([
  ['by the other name of the credits', otherName, 40],
  ['with shortened words in full', inFull, 50],
  ['with words shortened', shortened, 50],
])('a message put %s leads to its page, unless that makes it another one', (_, put, least) => {
  const other = messages
    .map(({ slug, text }) => ({ slug, text: put(text) }))
    .filter(({ text }) => !known.has(text));
  const lost = other.filter(({ slug, text }) => match(text, compiled).matches[0]?.slug !== slug);
  expect(lost).toEqual([]);
  expect(other.length).toBeGreaterThan(least);
});
