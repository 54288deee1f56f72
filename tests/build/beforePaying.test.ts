import { describe, expect, test } from 'vitest';
import { plainProse } from '../../src/catalogue/parseProse.ts';
import { freeAndPaid } from '../../src/catalogue/relations.ts';
import { content } from '../support/content.ts';
import { base, pageFinder, saidIn } from './html.ts';

const pageAt = await pageFinder();

const { paid } = freeAndPaid(content.fixes);
const linksTo = (html: string, slug: string): number =>
  html.indexOf(`href="${base}fixes/${slug}/"`);
const fixesOf = (html: string): string =>
  /<section id="fixes">[\s\S]*?<\/section>/.exec(html)?.[0] ?? '';
const LIST = /<check-list>[\s\S]*?<\/check-list>/;

/** Text of a page, with white space and the numbers of citations left out. */
const squeeze = (text: string): string => text.replaceAll(/[`\s]/g, '');
const wordsIn = (html: string): string => squeeze(saidIn(html));

const listed = [
  ...content.variants.map(({ slug }) => `errors/${slug}/`),
  ...content.pools.map(({ slug }) => `pools/${slug}/`),
].filter((path) => paid.some(({ slug }) => linksTo(fixesOf(pageAt(path)), slug) !== -1));

describe('a list of fixes asks for free checks before the first that costs money:', () => {
  test('there are such lists', () => {
    expect(listed.length).toBeGreaterThan(10);
  });

  test.each(listed)('%s', (path) => {
    const fixes = fixesOf(pageAt(path));
    const [list = ''] = LIST.exec(fixes) ?? [];
    expect(list).toContain('type="checkbox"');
    const [before = '', after = ''] = fixes.split(list);
    for (const { slug, facts } of content.fixes) {
      expect(linksTo(facts.pay === 'paid' ? before : after, slug), slug).toBe(-1);
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
