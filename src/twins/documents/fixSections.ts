import type { FixView } from '../../schemas/views/fixView.ts';
import { entryStrings, fixStrings } from '../../strings/entries.ts';
import { linked, links, list, literalBlock, paragraphs, labelled, sections } from './blocks.ts';
import type { Section } from './blocks.ts';

/**
 * The sections of a fix's Markdown, in the order of its page: free checks before the steps.
 *
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * const teller = new Teller(openCatalogue(content), new URL('https://tea.example'), 'markdown');
 * fixSections(viewOf(teller, 'fix', 'buy-leaves'))[0]?.title; // 'Free checks before you pay'
 */
export const fixSections = (view: FixView): Section[] =>
  sections([
    [
      fixStrings.beforePaying,
      list(
        view.beforePaying.map(({ check, shows }) => `${check} ${shows}`),
        true,
      ),
    ],
    [
      fixStrings.steps,
      list(
        view.steps.map(({ text }) => text),
        true,
      ),
    ],
    [
      fixStrings.check,
      labelled([
        [fixStrings.run, view.check.run],
        [fixStrings.expect, view.check.expect],
        [fixStrings.ifNot, view.ifNot],
      ]),
    ],
    [fixStrings.forward, literalBlock(view.forward)],
    [fixStrings.risks, list(view.risks)],
    [entryStrings.about, paragraphs(view.about)],
    [fixStrings.solves, links(view.solves)],
    [fixStrings.concerns, list([...view.pools, ...view.tools].map((one) => linked(one)))],
  ]);
