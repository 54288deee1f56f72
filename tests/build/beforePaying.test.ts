import { describe, expect, test } from 'vitest';
import { plainProse } from '../../src/catalogue/parseProse.ts';
import { freeAndPaid, freeChecksOf } from '../../src/catalogue/relations.ts';
import { content } from '../support/content.ts';
import { base, pageFinder, saidIn } from './html.ts';

const pageAt = await pageFinder();

const { paid } = freeAndPaid(content.fixes);
/** Whether a fix is one of a list: a card with a heading, or a line. Others may be spoken of in its steps. */
const offers = (html: string, slug: string): boolean =>
  new RegExp(`<(?:h3|li[^<>]*)>\\s*<a href="${base}fixes/${slug}/"`).test(html);
const fixesOf = (html: string): string =>
  /<section id="fixes">[\s\S]*?<\/section>/.exec(html)?.[0] ?? '';
const LIST = /<check-list>[\s\S]*?<\/check-list>/;

/** Text of a page, with white space and the numbers of citations left out. */
const squeeze = (text: string): string => text.replaceAll(/[`\s]/g, '');
const wordsIn = (html: string): string => squeeze(saidIn(html));

const listed = [
  ...content.variants.map(({ slug }) => `errors/${slug}/`),
  ...content.pools.map(({ slug }) => `pools/${slug}/`),
].filter((path) => paid.some(({ slug }) => offers(fixesOf(pageAt(path)), slug)));

describe('a list of fixes asks for all free checks before the first that costs money:', () => {
  test('there are such lists', () => {
    expect(listed.length).toBeGreaterThan(10);
  });

  test.each(listed)('%s', (path) => {
    const fixes = fixesOf(pageAt(path));
    const [list = ''] = LIST.exec(fixes) ?? [];
    expect(list).toContain('type="checkbox"');
    const offered = paid.filter(({ slug }) => offers(fixes, slug));
    for (const { id } of freeChecksOf(offered)) expect(list).toContain(`id="check-${id}"`);
    const [before = '', after = ''] = fixes.split(list);
    for (const { slug, facts } of content.fixes) {
      expect(offers(facts.pay === 'free' ? after : before, slug), slug).toBe(false);
    }
  });
});

const asking = content.fixes.filter(({ facts }) => facts.beforePaying.length > 0);

describe('a fix says all its free checks before its steps, and what each would show:', () => {
  test.each(asking)('$slug', ({ slug, facts }) => {
    const html = pageAt(`fixes/${slug}/`);
    const before = html.slice(
      html.indexOf('<section id="before-paying">'),
      html.indexOf('<section id="steps">'),
    );
    const words = wordsIn(before);
    for (const { id, check, shows } of facts.beforePaying) {
      expect(before).toContain(`<li id="check-${id}"><label><input type="checkbox">`);
      expect(words).toContain(squeeze(plainProse(check)));
      expect(words).toContain(squeeze(plainProse(shows)));
    }
  });
});
