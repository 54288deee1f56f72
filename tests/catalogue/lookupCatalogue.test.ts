import { describe, expect, it } from 'vitest';
import { lookupCatalogue } from '../../src/catalogue/lookupCatalogue.ts';
import { readContent } from '../../src/catalogue/readContent-fs.ts';
import { withBrokenContent, type Breakage } from '../support/brokenSite.ts';

/** The whole fixture site, with one change. */
const contentWith = (...changes: Breakage[]) =>
  withBrokenContent(changes, (folder) => readContent(folder).content);

describe('lookupCatalogue()', () => {
  it('gives entries and answers in one order: limits and prefixes first, strangers in the rest', () => {
    const { core, rest } = lookupCatalogue(contentWith());
    expect(core.packed.split('\n\n').map((block) => block.split('\n')[0])).toEqual(['v', 'w']);
    expect(core.answers.map(({ slug }) => slug)).toEqual(['out-of-tea', 'brew-refused']);
    expect(core.answers[0]).toEqual({
      slug: 'out-of-tea',
      kind: 'variant',
      title: "You're out of tea. Brew more …",
      gist: 'The pot that this message speaks of is empty',
      action: 'Look into the pot.',
      verdict: ['Not yet', 'Does not help', 'You', '3 minutes'],
      pool: 'teapot',
    });
    expect(core.answers[1]).not.toHaveProperty('verdict');
    expect(rest.packed).toMatch(/^l\nyour coffee machine/);
    expect(rest.answers).toMatchObject([{ slug: 'coffee-run-dry', kind: 'lookalike' }]);
    expect(rest.answers[0]).toHaveProperty('provider');
  });

  it('leaves to the rest what concerns no pool, and says what warns and what is retired', () => {
    const changed = 'pool: null\nseverity: warning\nstatus: retired\nnotice: Gone since May.';
    const { core, rest } = lookupCatalogue(
      contentWith({ file: 'variants/out-of-tea.mdx', replace: 'pool: teapot', by: changed }),
    );
    expect(core.answers.map(({ slug }) => slug)).toEqual(['brew-refused']);
    expect(rest.answers[0]).toMatchObject({ slug: 'out-of-tea', warning: true, retired: true });
    expect(rest.answers[0]).not.toHaveProperty('pool');
  });

  it('gives the families to which a status or a type leads, with their questions', () => {
    expect(lookupCatalogue(contentWith()).rest.families).toEqual([
      {
        slug: 'tea-refused',
        status: [418],
        types: ['tea_error'],
        title: '418 tea_error, and nothing else',
        question: 'Is the pot empty?',
      },
    ]);
    const { rest } = lookupCatalogue(
      contentWith({
        file: 'families/tea-refused.mdx',
        replace: 'status: [418], types: [tea_error]',
        by: 'status: [], types: []',
      }),
    );
    expect(rest.families).toEqual([]);
  });

  it('says how to read the meters of which a refusal of today speaks, without marks of markup', () => {
    const { rest } = lookupCatalogue(contentWith());
    expect(rest.pools).toEqual({
      teapot: {
        title: 'Teapot',
        look: 'Look under the lid.',
        ifCause: 'The pot is empty.',
        ifNot: 'There is tea in it; look at the cup.',
      },
    });
    expect(rest.readings).toEqual({});
  });

  it('leaves out the meter of what refuses nothing, and keeps the words of a single variant', () => {
    const file = 'variants/out-of-tea.mdx';
    const warning = { file, replace: 'pool: teapot', by: 'pool: teapot\nseverity: warning' };
    expect(lookupCatalogue(contentWith(warning)).rest.pools).toEqual({});
    const own = '{ look: "Lift it. [c001]", ifCause: It is light., ifNot: It is heavy. }';
    const said = { file, replace: 'pool: teapot', by: `pool: teapot\nreading: ${own}` };
    expect(lookupCatalogue(contentWith(said)).rest.readings).toEqual({
      'out-of-tea': { look: 'Lift it.', ifCause: 'It is light.', ifNot: 'It is heavy.' },
    });
  });

  it('carries no citation and no link', () => {
    const { core, rest } = lookupCatalogue(contentWith());
    const text = JSON.stringify([core.answers, rest.answers]);
    expect(text).not.toMatch(/\[c\d+\]|\]\(/);
  });
});
