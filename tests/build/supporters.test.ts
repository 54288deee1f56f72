import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../src/cli/root.ts';
import { platforms } from '../../src/replies/platforms.ts';
import type { ServedReplies } from '../../src/replies/servedReplies.ts';
import { content } from '../support/content.ts';
import { base, pageFinder, textOf } from './html.ts';

const { variants } = content;
const file = (name: string): string => readFileSync(join(root, 'dist', name), 'utf8');
const json = (name: string): unknown => JSON.parse(file(name));

/** Reads CSV as RFC 4180 has it; fails on anything else. */
const records = (csv: string): string[][] => {
  const fields = [...csv.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/gy)];
  expect(fields.map(([whole]) => whole).join('')).toBe(csv);
  const rows: string[][] = [[]];
  for (const [, field = '', end] of fields) {
    rows.at(-1)?.push(field.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
};

const linkOf = (number: number): RegExp => new RegExp(`^https?://.*/e/${String(number)}/$`);

describe('every variant is in', () => {
  const expected = variants.map(({ slug, facts }) => ({ slug, number: facts.number }));
  const check = (found: readonly { slug: string; last: string }[]): void => {
    expect(found.map(({ slug }) => slug).toSorted()).toEqual(
      expected.map(({ slug }) => slug).toSorted(),
    );
    for (const { slug, last } of found) {
      const number = expected.find((one) => one.slug === slug)?.number ?? 0;
      expect(last).toMatch(linkOf(number));
    }
  };
  const lastLine = (text: string): string => text.split(/\r?\n/).at(-1) ?? '';

  test('GitHub’s saved replies, each ending in its link, as data and as text', () => {
    const replies = json('supporters/github-saved-replies.json') as { id: string; body: string }[];
    check(replies.map(({ id, body }) => ({ slug: id, last: lastLine(body) })));
    const text = file('supporters/github-saved-replies.md');
    expect(replies.filter(({ body }) => !text.includes(body))).toEqual([]);
  });

  test('Discord’s tags, which mention nobody and fit', () => {
    const tags = json('supporters/discord-tags.json') as {
      name: string;
      message: { content: string; allowed_mentions: unknown };
    }[];
    expect(new Set(tags.map(({ name }) => name)).size).toBe(expected.length);
    for (const { name, message } of tags) {
      expect(name).toMatch(/^[a-z0-9-]{1,32}$/);
      expect(message.content.length).toBeLessThanOrEqual(platforms.discord.limit);
      expect(lastLine(message.content)).toMatch(linkOf(Number(name.replace('claude-', ''))));
      expect(message.allowed_mentions).toEqual({ parse: [] });
    }
  });

  test('macros as a table that no spreadsheet runs', () => {
    const [names = [], ...rows] = records(file('supporters/macros.csv'));
    expect(names).toEqual(['id', 'title', 'text', 'html', 'link', 'verified']);
    check(rows.map(([slug = '', , text = '']) => ({ slug, last: lastLine(text) })));
    expect(rows.flat().filter((field) => /^[=+@-]/.test(field))).toEqual([]);
    const { macros } = json('supporters/macros.json') as { macros: { title: string }[] };
    expect(macros.map(({ title }) => title)).toEqual(
      rows.map(([, title]) => `Claude::${title ?? ''}`),
    );
  });

  test('what the buttons fetch', () => {
    const replies = expected.map(({ slug }) => ({
      slug,
      ...(json(`replies/${slug}.json`) as { link: string }),
    }));
    check(replies.map(({ slug, link }) => ({ slug, last: link })));
  });
});

test('every place to which the lookup’s answer links stands on both pages of its message', async () => {
  const pageAt = await pageFinder();
  const missing = variants.flatMap(({ slug, facts }) => {
    const { places } = json(`replies/${slug}.json`) as Pick<ServedReplies, 'places'>;
    expect(places.length).toBeGreaterThanOrEqual(facts.cases.length);
    return [`errors/${slug}/`, `e/${String(facts.number)}/`].flatMap((page) =>
      places.filter(({ id }) => !pageAt(page).includes(`id="${id}"`)).map(({ id }) => page + id),
    );
  });
  expect(missing).toEqual([]);
});

test('a tool is told by the prefixes that it alone prints', () => {
  const { clients } = json('replies/session-limit.json') as Pick<ServedReplies, 'clients'>;
  const sole = content.wrappers.filter(({ facts }) => facts.printedBy.length === 1);
  const paths = sole.map(({ slug }) => `${base}wrappers/${slug}/`);
  expect(Object.keys(clients).toSorted()).toEqual(paths.toSorted());
  expect(clients[`${base}wrappers/llm-request-rejected/`]).toBe('OpenClaw');
});

test('the page of a message shows the reply as it is copied', async () => {
  const pageAt = await pageFinder();
  for (const { slug } of variants) {
    const html = pageAt(`errors/${slug}/`);
    const [, shown = ''] = /<pre class="reply"[^>]*>([\s\S]*?)<\/pre>/.exec(html) ?? [];
    const { replies } = json(`replies/${slug}.json`) as {
      replies: { email: { short: { text: string } } };
    };
    expect(textOf(shown)).toBe(replies.email.short.text);
  }
});
