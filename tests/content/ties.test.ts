import { expect, it } from 'vitest';
import { tellsApart } from '../../src/catalogue/tellsApart.ts';
import { tyingPairs } from '../../src/catalogue/tyingPairs.ts';
import { match } from '../../src/matching/match.ts';
import { compiled } from '../support/compiled.ts';
import { content } from '../support/content.ts';

const pairs = tyingPairs(content);
const tells = tellsApart(content, pairs);

it('what tells messages apart that a cut makes alike is said on both of their pages', () => {
  const both = pairs.flatMap(([a, b]) => [`${a} from ${b}`, `${b} from ${a}`]);
  const told = Object.entries(tells).flatMap(([slug, others]) =>
    Object.keys(others).map((other) => `${slug} from ${other}`),
  );
  expect(pairs.length).toBeGreaterThan(0);
  expect(both.filter((pair) => !told.includes(pair))).toEqual([]);
});

it('the end that several limits share is a tie of them, and its words are known', () => {
  const [first] = match('ask your admin for a higher limit', compiled).matches;
  expect(first?.ties).toHaveLength(1);
  const [tie = ''] = first?.ties ?? [];
  expect(tells[first?.slug ?? '']?.[tie]).toMatch(/^It says "/);
});
