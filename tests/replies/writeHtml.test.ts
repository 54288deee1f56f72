import { expect, test } from 'vitest';
import { replyBlocks } from '../../src/replies/replyBlocks.ts';
import { writeHtml } from '../../src/replies/writeHtml.ts';
import { textOf } from '../build/html.ts';
import { factsOf, HOSTILE } from './hostileFacts.ts';

/** A pair of backticks marks code; they are not shown. */
const shown = (text: string): string => text.replaceAll('`', '');

test.each(HOSTILE)('in rich text, nothing turns into markup: %s', (text) => {
  const facts = factsOf({ message: text, short: text, ask: [text] });
  const html = writeHtml(replyBlocks(facts, 'long'));
  expect(html.match(/<(?!\/?(?:blockquote|code|p|ul|ol|li|strong)>)[^<>]*>/g)).toEqual([
    `<a href="${facts.link}">`,
    '</a>',
  ]);
  expect(shown(textOf(html)).split(shown(text))).toHaveLength(4);
});
