import { describe, expect, it } from 'vitest';
import { checkIntegrity } from '../../src/catalogue/checkIntegrity.ts';
import { checkQuestions } from '../../src/catalogue/checks/questions.ts';
import type { Fault } from '../../src/catalogue/faults.ts';
import { walkQuestions } from '../../src/catalogue/questionTree.ts';
import { readContent } from '../../src/catalogue/readContent-fs.ts';
import { withBrokenContent } from '../support/brokenSite.ts';

const faultsOf = (file: string, replace: string, by: string): Fault[] =>
  withBrokenContent([{ file, replace, by }], (folder) =>
    checkIntegrity(readContent(folder), '2026-11-21'),
  );

describe('walkQuestions()', () => {
  const { questions } = readContent('tests/fixtures/sites/whole').content;

  it('gives every page once, with the answers that lead to it', () => {
    const steps = walkQuestions(questions);
    expect(steps.map(({ slug }) => slug).slice(0, 5)).toEqual([
      ...['first', 'lid', 'spout', 'steam', 'hot-pot'],
    ]);
    expect(new Set(steps.map(({ slug }) => slug)).size).toBe(steps.length);
    const end = steps.find(({ slug }) => slug === 'some-spout');
    expect(end?.trail.map(({ says }) => says)).toEqual(['A message', 'It is open', null]);
  });

  it('comes to an end where questions stand in a circle, and gives nothing without a first one', () => {
    const [first, ...others] = questions;
    const answers = [{ says: 'Again', to: 'first' }];
    const circle = first && { ...first, facts: { ...first.facts, answers } };
    expect(walkQuestions(circle ? [circle] : [])).toHaveLength(1);
    expect(walkQuestions(others)).toEqual([]);
  });
});

describe('checkIntegrity() reports of the questions', () => {
  it.each([
    ['an answer that leads nowhere', 'to: spout', 'to: sprout', 'answers.0.to'],
    [
      'an end that shows what is not there',
      'slug: open-the-lid',
      'slug: open-it',
      'answers.1.ends',
    ],
    ['an answer with two ways on', 'to: spout', 'to: spout, ends: { at: x, candidates: [] }', 'to'],
    ['a link with markup in it', 'says: It is open', 'says: "It is `open`"', 'answers.0.says'],
  ])('%s', (_, replace, by, field) => {
    const fields = faultsOf('questions/lid.yaml', replace, by)
      .filter(({ file }) => file === 'content/questions/lid.yaml')
      .map((fault) => fault.field);
    expect(fields).toContainEqual(expect.stringContaining(field));
  });

  it('a figure that no claim carries', () => {
    expect(faultsOf('questions/first.yaml', '3 cups', '4 cups')).toMatchObject([
      { kind: 'figure-without-claim', field: 'look' },
    ]);
  });

  it.each([
    ['that has changed', 'status: changed', 1],
    ['that is retired, not', 'status: retired', 0],
  ])('a message %s, if no way leads to it', (_, status, count) => {
    const { content } = withBrokenContent(
      [{ file: 'variants/out-of-tea.mdx', replace: 'wire:', by: `${status}\nwire:` }],
      readContent,
    );
    const missed = checkQuestions({ ...content, questions: [] });
    expect(missed.filter(({ field }) => field === 'out-of-tea')).toHaveLength(count);
  });

  it('a question to which no answer leads', () => {
    expect(faultsOf('questions/first.yaml', 'to: taste', 'to: lid')).toContainEqual(
      expect.objectContaining({ kind: 'not-led-to-once', file: 'content/questions/taste.yaml' }),
    );
  });
});
