import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { FIRST_QUESTION, walkQuestions } from '../../src/catalogue/questionTree.ts';
import { folders } from '../../src/paths.ts';
import { scenariosSchema } from '../../src/schemas/question.ts';
import { content } from '../support/content.ts';
import { base, pageFinder, readPages, saidIn, valuesOf } from './html.ts';

const START = `${base}start/`;
const pageAt = await pageFinder();
const { scenarios } = scenariosSchema.parse(
  parse(readFileSync('content/tested/scenarios.yaml', 'utf8')),
);

/** What a page says below its header and above its footer. */
const mainOf = (address: string): string =>
  /<main\b[^>]*>([\s\S]*)<\/main>/.exec(pageAt(address.slice(base.length)))?.[1] ?? '';

/** The answers that a page offers: where its links lead. An end offers none. */
const answersOn = (address: string): string[] =>
  valuesOf(/<ul class="ways"[\s\S]*?<\/ul>/.exec(mainOf(address))?.[0] ?? '', 'href');

const trailOn = (address: string): string[] =>
  valuesOf(/<nav class="trail"[\s\S]*?<\/nav>/.exec(mainOf(address))?.[0] ?? '', 'href');

/** Follows links, one after the other, as a reader without script does. */
const follow = (clicks: readonly string[]): string =>
  clicks.reduce((address, click) => {
    const next = `${START}${click}/`;
    expect(answersOn(address)).toContain(next);
    return next;
  }, START);

const pathOf = (kind: string, slug: string): string => {
  const folder = new Map<string, string>(Object.entries(folders)).get(kind);
  return base + (folder === undefined ? `not-claude/#${slug}` : `${folder}/${slug}/`);
};

test('many situations are told', () => {
  expect(scenarios.length).toBeGreaterThanOrEqual(25);
  const ends = new Set(scenarios.map(({ clicks }) => clicks.at(-1)));
  expect(ends.size).toBe(scenarios.length);
});

test.each(scenarios)('$story', ({ clicks, finds }) => {
  const end = follow(clicks);
  expect(answersOn(end)).toEqual([]);
  const [kind = '', slug = ''] = finds.split(':');
  expect(valuesOf(mainOf(end), 'href')).toContain(pathOf(kind, slug));
});

test('walking all links from the first question reaches every page, each with the way back', async () => {
  const reached = new Set<string>();
  const walk = (address: string, trail: readonly string[]): void => {
    reached.add(address);
    expect(trailOn(address), address).toEqual(trail);
    for (const next of answersOn(address)) walk(next, [...trail, address]);
  };
  walk(START, []);
  const all = walkQuestions(content.questions).map(({ slug }) =>
    slug === FIRST_QUESTION ? START : `${START}${slug}/`,
  );
  expect([...reached].sort()).toEqual([...all].sort());
  const built = (await readPages()).map(({ address }) => address);
  expect(built.filter((address) => address.startsWith(START)).sort()).toEqual([...all].sort());
});

const ends = walkQuestions(content.questions).flatMap(({ slug, outcome }) =>
  outcome === undefined ? [] : [{ slug, outcome }],
);

test.each(ends)('the end $slug shows what is left, with what tells it', ({ slug, outcome }) => {
  const main = mainOf(`${START}${slug}/`);
  const words = saidIn(main);
  for (const { kind, slug: name, tell } of outcome.candidates) {
    expect(valuesOf(main, 'href')).toContain(pathOf(kind, name));
    expect(words).toContain(tell.replaceAll(/`| \[c\d+\]/g, ''));
  }
});

test('whoever has no text finds the questions from home and from a wrong address', () => {
  for (const path of ['', '404.html'])
    expect(valuesOf(mainOf(base + path), 'href'), path).toContain(START);
});
