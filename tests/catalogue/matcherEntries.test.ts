import { describe, expect, it } from 'vitest';
import { matcherEntries } from '../../src/catalogue/matcherEntries.ts';
import { readContent } from '../../src/catalogue/readContent-fs.ts';
import { withBrokenContent, type Breakage } from '../support/brokenSite.ts';

const VARIANT = 'variants/out-of-tea.mdx';
const WORDING = "You're out of tea. Brew more at example.com/kitchen and keep sipping.";

/** The whole fixture site, with one change. */
const contentWith = (...changes: Breakage[]) =>
  withBrokenContent(changes, (folder) => readContent(folder).content);

const change = (replace: string, by: string, file = VARIANT): Breakage => ({ file, replace, by });

describe('matcherEntries()', () => {
  it('gives variants, wrappers and look-alikes with nothing but what the matcher needs', () => {
    expect(matcherEntries(contentWith())).toEqual([
      { slug: 'out-of-tea', kind: 'variant', wordings: [{ text: WORDING }] },
      { slug: 'brew-refused', kind: 'wrapper', wordings: [{ text: 'Brew refused:', tells: true }] },
      {
        slug: 'coffee-run-dry',
        kind: 'lookalike',
        wordings: [{ text: 'Your coffee machine has run dry, refill it' }],
      },
    ]);
  });

  it.each([
    ['a warning', 'severity: warning', { rank: 'warning' }],
    ['a general form', 'general: true', { rank: 'general' }],
    ['a general warning', 'severity: warning\ngeneral: true', { rank: 'warning' }],
    ['what forbids a variant', 'forbids: [of coffee]', { forbids: ['of coffee'] }],
  ])('passes on %s', (_, line, expected) => {
    const [first] = matcherEntries(contentWith(change('wire:', `${line}\nwire:`)));
    expect(first).toMatchObject(expected);
  });

  it('passes on which wordings are short, and which prefixes tell', () => {
    const content = contentWith(
      change('source: c001', 'source: c001\n    short: true'),
      change(', tells: true', '', 'wrappers/brew-refused.mdx'),
    );
    const [variant, wrapper] = matcherEntries(content);
    expect(variant?.wordings).toEqual([{ text: WORDING, short: true }]);
    expect(wrapper?.wordings).toEqual([{ text: 'Brew refused:' }]);
  });
});
