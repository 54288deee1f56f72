import fc from 'fast-check';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { platforms } from '../../src/replies/platforms.ts';
import { textOf } from '../build/html.ts';

const { slack, discord, github } = platforms;

/** Text made of the signs that mean something to one platform or another. */
const signs = fc.string({
  unit: fc.constantFrom(...Array.from('*_~`<>[]()!&#@:$|\\-+"1. ab')),
  minLength: 1,
  maxLength: 40,
});

/** What a reader sees of Markdown: its elements but paragraphs, and its text without signs that have no width. */
const seen = (markdown: string): { elements: string[]; text: string } => {
  const { html } = markdownToHtml(markdown);
  return {
    elements: html.match(/<(?!\/?p>)[^<>]*>/g) ?? [],
    text: textOf(html).replaceAll('\u200B', '').trim(),
  };
};

describe.each([
  ['GitHub', github],
  ['Discord', discord],
])('on %s', (name, style) => {
  test('words arrive as the letters that they are', () => {
    fc.assert(
      fc.property(signs, (text) => {
        fc.pre(text.trim() === text);
        // Discord reads no entities, so that an ampersand needs no sign there.
        fc.pre(name === 'GitHub' || !text.includes('&'));
        expect(seen(style.words(text))).toEqual({ elements: [], text });
      }),
      { numRuns: 500 },
    );
  });

  test('code arrives as it is, backticks and all', () => {
    fc.assert(
      fc.property(signs, (text) => {
        fc.pre(text.trim() === text);
        expect(seen(style.code(text))).toEqual({ elements: ['<code>', '</code>'], text });
      }),
    );
  });

  test.each(['@everyone', '@octocat', '#12', ':warning:'])('%s reaches nobody', (text) => {
    expect(style.words(`ask ${text} now`)).not.toContain(text);
  });
});

describe('in Slack, a word with a sign that means something is shown as code', () => {
  test.each([
    ['say *now*', 'say `*now*`'],
    ['<!channel> look', '`<!channel>` look'],
    ['ask @here', 'ask `@here`'],
    ['a tick ` alone', "a tick `'` alone"],
    [':tada: done', '`:tada:` done'],
    ['Plans & Billing, at 12:30', 'Plans & Billing, at 12:30'],
  ])('%s', (text, written) => {
    expect(slack.words(text)).toBe(written);
  });

  test('code keeps all but backticks', () => {
    expect(slack.code('a `b` *c*')).toBe("`a 'b' *c*`");
  });
});
