import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { root } from '../../src/cli/root.ts';
import { builtPages } from '../../src/cli/weighing/builtSite.ts';
import { base } from './html.ts';

/** What the standard of HTML demands, and what keeps out readers of a screen; no rules of taste. */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
      // ARIA lets lists have names, and readers who jump from list to list hear them.
      'aria-label-misuse': ['error', { allowAnyNamable: true }],
      // On a phone tables are laid out as lists, and some browsers then forget that they are tables.
      'no-redundant-role': 'off',
      // Forms here answer while they are filled in, and have nowhere to be sent to.
      'wcag/h32': 'off',
    },
  }),
);

/** The kind of a page: its first folder, and how deep it stands. */
const kindOf = (address: string): string => {
  const folders = address.slice(base.length).split('/');
  return `${folders[0] ?? ''} ${String(folders.length)}`;
};

const pages = await builtPages(join(root, 'dist'), base);
const kinds = new Map(pages.map(({ address }) => [kindOf(address), address]));

// Pages of a kind differ in their text alone. `npm run test:markup` reads all.
const chosen = pages.filter(
  ({ address }, i) =>
    process.env.MARKUP === 'all' || i % 10 === 0 || kinds.get(kindOf(address)) === address,
);

test('the markup of every tenth page, and of one of each kind, is as the standard has it', () => {
  expect(chosen.length).toBeGreaterThan(60);
  const faults = chosen.flatMap(({ address, page }) =>
    validator
      .validateStringSync(page.toString('utf8'))
      .results.flatMap(({ messages }) => messages)
      .map(
        ({ ruleId, message, selector }) => `${address} ${ruleId}: ${message} (${selector ?? ''})`,
      ),
  );
  expect(faults).toEqual([]);
}, 120_000);
