import { describe, expect, it } from 'vitest';
import { lookupCatalogue } from '../../src/catalogue/lookupCatalogue.ts';
import { readContent } from '../../src/catalogue/readContent-fs.ts';
import { withBrokenContent, type Breakage } from '../support/brokenSite.ts';

/** The whole fixture site, with one change. */
const contentWith = (...changes: Breakage[]) =>
  withBrokenContent(changes, (folder) => readContent(folder).content);

describe('lookupCatalogue()', () => {
  it('gives an answer for every entry, in the order of the packed ones', () => {
    const { packed, strangers, answers } = lookupCatalogue(contentWith());
    expect(packed.split('\n\n').map((block) => block.split('\n')[0])).toEqual(['v', 'w']);
    expect(strangers).toMatch(/^l\nyour coffee machine/);
    expect(answers.map(({ slug }) => slug)).toEqual([
      'out-of-tea',
      'brew-refused',
      'coffee-run-dry',
    ]);
    expect(answers[0]).toEqual({
      slug: 'out-of-tea',
      kind: 'variant',
      title: "You're out of tea. Brew more …",
      gist: 'The pot that this message speaks of is empty',
      action: 'Look into the pot.',
      verdict: ['Not yet', 'Does not help', 'You', '3 minutes'],
      pool: 'teapot',
    });
    expect(answers[1]).not.toHaveProperty('verdict');
    expect(answers[2]).toHaveProperty('provider');
  });

  it('names no pool where none is concerned, and says what warns and what is retired', () => {
    const changed = 'pool: null\nseverity: warning\nstatus: retired\nnotice: Gone since May.';
    const { answers } = lookupCatalogue(
      contentWith({
        file: 'variants/out-of-tea.mdx',
        replace: 'pool: teapot',
        by: changed,
      }),
    );
    expect(answers[0]).toMatchObject({ warning: true, retired: true });
    expect(answers[0]).not.toHaveProperty('pool');
  });

  it('gives the families to which a status or a type leads, with their questions', () => {
    expect(lookupCatalogue(contentWith()).families).toEqual([
      {
        slug: 'tea-refused',
        status: [418],
        types: ['tea_error'],
        title: '418 tea_error, and nothing else',
        question: 'Is the pot empty?',
      },
    ]);
    const { families } = lookupCatalogue(
      contentWith({
        file: 'families/tea-refused.mdx',
        replace: 'status: [418], types: [tea_error]',
        by: 'status: [], types: []',
      }),
    );
    expect(families).toEqual([]);
  });

  it('carries no citation and no link', () => {
    const text = JSON.stringify(lookupCatalogue(contentWith()).answers);
    expect(text).not.toMatch(/\[c\d+\]|\]\(/);
  });
});
