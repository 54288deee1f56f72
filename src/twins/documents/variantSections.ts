import { dateInWords } from '../../catalogue/dateInWords.ts';
import { shownMessage } from '../../catalogue/messagePieces.ts';
import type { VariantView } from '../../schemas/views/variantView.ts';
import { entryStrings, fixStrings, meterStrings } from '../../strings/entries.ts';
import { fenced } from '../../strings/fenced.ts';
import { fillIn } from '../../strings/fillIn.ts';
import { twinStrings } from '../../strings/twins.ts';
import { variantStrings, verdictStrings } from '../../strings/variants.ts';
import { bugList } from './bugList.ts';
import { cases, heading, linked, links, list, paragraphs, labelled, sections } from './blocks.ts';
import type { Block, Section } from './blocks.ts';
import { readingRows } from './readingRows.ts';

const fixBlocks = (fix: VariantView['fixes'][number]): Block[] => [
  heading(linked(fix)),
  ...paragraphs([
    `${fixStrings[fix.pay]}, ${String(fix.minutes)} ${fixStrings.minutes}, ${verdictStrings.actors[fix.actor]}. ${fix.chooseWhen}`,
  ]),
  ...(fix.steps.length === 0
    ? paragraphs([fillIn(twinStrings.freeChecksFirst, { url: fix.url })])
    : [
        ...list(fix.steps, true),
        ...labelled([[fixStrings.check, `${fix.check.run} ${fix.check.expect}`]]),
      ]),
];

const wordingBlocks = ({ wordings, tools, wrappers, wire }: VariantView): Block[] => [
  ...list(
    wordings.map(({ text, first, last, source }) => {
      const seen = [...new Set([first, last])].map(dateInWords).join(' – ');
      return `${fenced(shownMessage(text))} ${seen} ([${entryStrings.source}](${source}))`;
    }),
  ),
  ...labelled([
    [entryStrings.seenIn, tools.map((tool) => linked(tool)).join(', ')],
    [entryStrings.prefixes, wrappers.map((wrapper) => linked(wrapper)).join(', ') || undefined],
    [
      entryStrings.wire,
      [
        ...wire.status.map((status) => `HTTP ${String(status)}`),
        ...wire.types.map((type) => `\`${type}\``),
      ].join(', ') || entryStrings.notSent,
    ],
    [entryStrings.about, wire.note],
  ]),
];

/**
 * The sections of a variant's Markdown, in the order of its page.
 *
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * const teller = new Teller(openCatalogue(content), new URL('https://tea.example'), 'markdown');
 * variantSections(viewOf(teller, 'variant', 'out-of-tea'))[0]?.title; // 'Which meter'
 */
export const variantSections = (view: VariantView): Section[] =>
  sections([
    [
      meterStrings.whichMeter,
      view.pool === null ? [] : [...links([view.pool]), ...readingRows(view.reading)],
    ],
    [variantStrings.meaning, paragraphs(view.meaning)],
    [variantStrings.cases, cases(view.cases)],
    [variantStrings.fixes, view.fixes.flatMap(fixBlocks)],
    [variantStrings.dontTry, list(view.dontTry.map(({ what, why }) => `**${what}** ${why}`))],
    [variantStrings.stillFailing, list(view.stillFailing, true)],
    [variantStrings.notSameAs, list(view.notSameAs.map((one) => linked(one, one.tell)))],
    [variantStrings.collect, list(view.collect)],
    [
      variantStrings.reply,
      [...paragraphs([view.reply.short, variantStrings.ask]), ...list(view.reply.ask)],
    ],
    [entryStrings.unknown, list(view.unknown)],
    [entryStrings.bugs, bugList(view.bugs)],
    [variantStrings.wordings, wordingBlocks(view)],
  ]);
