import { describe, expect, test } from 'vitest';
import { canonicalOf, isLeftOut, readPages, textOf, valuesOf } from './html.ts';

const meta = (html: string, name: string): string => {
  const [, content = ''] =
    new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html) ?? [];
  return textOf(content);
};

const pages = (await readPages()).map(({ address, html }) => ({
  address,
  html,
  title: textOf(/<title>([\s\S]*?)<\/title>/.exec(html)?.[1] ?? ''),
  description: meta(html, 'description'),
  canonical: canonicalOf(html),
  leadsElsewhere: isLeftOut(html),
}));

const isOwn = ({ address, canonical }: { address: string; canonical: string }): boolean =>
  new URL(canonical).pathname === address;

describe.each(pages)('$address', ({ html, title, description, canonical, leadsElsewhere }) => {
  test('has a title of 70 characters at most and a description of 160 at most', () => {
    expect(title).toMatch(/^\S.{3,68}\S$/);
    expect(description.length).toBeGreaterThan(leadsElsewhere ? 5 : 20);
    expect(description.length).toBeLessThanOrEqual(160);
  });

  test('has one h1, and no heading skips a level', () => {
    const levels = [...html.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    const skips = levels.filter((level, i) => level - (levels[i - 1] ?? 0) > 1);
    expect(skips).toEqual([]);
  });

  test('uses every id once', () => {
    const ids = valuesOf(html, 'id');
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test('names its permanent address for previews, too', () => {
    expect(canonical).toMatch(/^https?:\/\//);
    expect(meta(html, 'og:url')).toBe(canonical);
    expect(meta(html, 'og:title')).toBe(title);
    expect(meta(html, 'og:description')).toBe(description);
  });

  test('marks literal messages as English that is not to be translated', () => {
    const codes = [...html.matchAll(/<code\b[^>]*>/g)].map(([tag]) => tag);
    expect(codes.filter((tag) => !tag.includes('translate="no"'))).toEqual([]);
  });
});

test('no two pages have the same title', () => {
  const own = pages.filter((page) => isOwn(page) && !page.leadsElsewhere);
  const repeated = (values: string[]): string[] =>
    values.filter((value, i) => values.indexOf(value) !== i);
  expect(repeated(own.map(({ title }) => title))).toEqual([]);
});

test('an alias has the head of the page that it stands for', () => {
  const aliases = pages.filter((page) => /\/e\/\d+\/$/.test(page.address));
  expect(aliases.length).toBeGreaterThan(0);
  for (const alias of aliases) {
    const page = pages.find(({ address }) => address === new URL(alias.canonical).pathname);
    expect(page).toMatchObject({ title: alias.title, description: alias.description });
  }
});
