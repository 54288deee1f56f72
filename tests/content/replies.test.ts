import { describe, expect, test } from 'vitest';
import { match } from '../../src/matching/match.ts';
import { linkedFirst, ownLinks } from '../../src/answers/ownLinks.ts';
import { platforms, type Platform } from '../../src/replies/platforms.ts';
import { variantReplies } from '../../src/replies/variantReplies.ts';
import { compiled } from '../support/compiled.ts';
import { content } from '../support/content.ts';

const HOME = 'https://unreject.example/';
const linkTo = (number: number): string => `${HOME}e/${String(number)}/`;
const fixes = new Map(content.fixes.map((fix) => [fix.slug, fix]));
const slugs = new Map(content.variants.map(({ slug, facts }) => [facts.number, slug]));

const all = content.variants.map((entry) => {
  const fix = (slug: string) => {
    const found = fixes.get(slug);
    if (found === undefined) throw new Error(`There is no fix "${slug}".`);
    return found;
  };
  return variantReplies(entry, fix, linkTo(entry.facts.number));
});

/** What the lookup answers first: by the link to our page, or by the message alone. */
const byLink = (text: string): string | undefined => {
  const linked = ownLinks(text, HOME).map(({ number = 0, ...span }) => ({
    slug: slugs.get(number) ?? '',
    ...span,
  }));
  return linkedFirst(match(text, compiled), linked).matches[0]?.slug;
};
const byMessage = (text: string): string | undefined => match(text, compiled).matches[0]?.slug;

describe.each(Object.keys(platforms) as Platform[])('the replies for %s', (platform) => {
  test.each(['short', 'long'] as const)(
    'lead back to their page when they are pasted: %s',
    (length) => {
      const lost = all.filter((one) => byLink(one.replies[platform][length].text) !== one.slug);
      expect(all.length).toBeGreaterThan(100);
      expect(lost.map(({ slug }) => slug)).toEqual([]);
    },
  );

  test('lead back even where a chat has taken the link away, when they are short', () => {
    const lost = all.filter(({ slug, link, replies }) => {
      const { text } = replies[platform].short;
      return byMessage(text.replace(link, '')) !== slug;
    });
    expect(lost.map(({ slug }) => slug)).toEqual([]);
  });

  test('hold no mark of a claim, and end in the permanent address', () => {
    for (const { link, replies } of all) {
      for (const { text, html } of Object.values(replies[platform])) {
        expect(`${text}${html}`).not.toMatch(/\[c\d{3,}\]|\]\((?:fix|variant|pool|guide|tool):/);
        expect(text.endsWith(`\n\n${link}`)).toBe(true);
      }
    }
  });
});

test('a text to forward speaks of no command and no file', () => {
  const texts = all.flatMap(({ forward }) => forward);
  expect(texts.length).toBeGreaterThan(0);
  expect(texts.filter(({ text }) => /`|\bCLI\b|\bAPI\b|\btoken/.test(text))).toEqual([]);
});
