import { describe, expect, test } from 'vitest';
import { linkedFirst, ownLinks } from '../../src/answers/ownLinks.ts';
import type { Findings, Match } from '../../src/matching/types.ts';

const HOME = 'https://tea.example/help/';

describe('a link to a page of ours', () => {
  test.each([
    ['by its number', 'see https://tea.example/help/e/9/.', [{ number: 9, start: 4, end: 32 }]],
    ['without a slash', '<https://tea.example/help/e/012>', [{ number: 12, start: 1, end: 31 }]],
    [
      'by its slug, with an anchor',
      'https://tea.example/help/errors/out-of-tea/#case-lid',
      [{ slug: 'out-of-tea', start: 0, end: 42 }],
    ],
    ['as a chat shows it', 'see tea.example/help/e/9', [{ number: 9, start: 4, end: 24 }]],
    ['of another site', 'https://tea.example/e/9/ https://nottea.example/help/e/9/', []],
    ['to another page', 'https://tea.example/help/pools/ https://tea.example/help/e/', []],
    ['that goes on', 'https://tea.example/help/e/9x', []],
  ])('%s', (_, text, links) => {
    expect(ownLinks(text, HOME)).toEqual(links);
  });

  test('is found in a long text at once', () => {
    const text = 'https://tea.example/help/errors/'.repeat(30_000);
    const since = performance.now();
    expect(ownLinks(text, HOME).length).toBeLessThan(text.length);
    expect(performance.now() - since).toBeLessThan(500);
  });
});

describe('what is linked comes first', () => {
  const matchOf = (slug: string): Match => ({
    slug,
    kind: 'variant',
    sure: 'likely',
    spans: [{ start: 3, end: 5 }],
    mended: [],
    wording: 'w',
    count: 2,
    ties: ['c'],
  });
  const findings: Findings = { matches: [matchOf('a'), matchOf('b')], layers: [], nearest: ['x'] };
  const at = { start: 10, end: 20 };

  test('before messages that the text quotes, and shows the message where it is quoted', () => {
    const { matches, nearest } = linkedFirst(findings, [{ slug: 'b', ...at }]);
    expect(matches.map(({ slug }) => slug)).toEqual(['b', 'a']);
    expect(matches[0]).toMatchObject({ sure: 'exact', linked: true, ties: [], count: 2 });
    expect(matches[0]?.spans).toEqual([{ start: 3, end: 5 }]);
    expect(nearest).toEqual([]);
  });

  test('shows the link where the message is not quoted; each page once, in the order of the links', () => {
    const linked = ['n', 'm', 'n'].map((slug, i) => ({ slug, start: i, end: i + 1 }));
    const { matches } = linkedFirst(findings, linked);
    expect(matches.map(({ slug }) => slug)).toEqual(['n', 'm', 'a', 'b']);
    expect(matches[0]?.spans).toEqual([{ start: 0, end: 1 }]);
  });

  test('nothing changes without a link', () => {
    expect(linkedFirst(findings, [])).toBe(findings);
  });
});
