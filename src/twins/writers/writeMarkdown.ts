import { dateInWords } from '../../catalogue/dateInWords.ts';
import type { ClaimView } from '../../schemas/views/claimView.ts';
import { entryStrings } from '../../strings/entries.ts';
import { fencedBlock } from '../../strings/fenced.ts';
import { pageStrings } from '../../strings/page.ts';
import { twinStrings } from '../../strings/twins.ts';
import { verdictStrings } from '../../strings/variants.ts';
import { withColon } from '../../strings/withColon.ts';
import { briefOf } from '../documents/briefOf.ts';
import type { Block, Section } from '../documents/blocks.ts';
import { sectionsOf } from '../documents/sectionsOf.ts';
import type { EntryView } from '../EntryView.ts';
import { literal } from '../voices.ts';
import { writeFootnote } from './writeFootnote.ts';

const writeBlock = (block: Block): string => {
  switch (block.type) {
    case 'heading':
      return `### ${block.text}`;
    case 'paragraph':
      return block.text;
    case 'literal':
      return fencedBlock(block.text.trim());
    case 'list':
      return block.items
        .map((item, i) => `${block.ordered ? `${String(i + 1)}.` : '-'} ${item}`)
        .join('\n');
    case 'rows':
      return block.rows.map(([label, text]) => `- **${withColon(label)}** ${text}`).join('\n');
  }
};

const writeSection = ({ title, blocks }: Section): string[] => [
  ...(title === '' ? [] : [`## ${title}`]),
  ...blocks.map(writeBlock),
];

const writeFreshness = ({ verified, review }: EntryView): string =>
  `${entryStrings.checked} ${dateInWords(verified)}, ${entryStrings.review} ${dateInWords(review)}. ${pageStrings.notAffiliated}`;

/**
 * The body of an entry's Markdown, without the definitions of its footnotes.
 *
 * @param view told in the voice `markdown`
 * @returns paragraphs, to be parted by empty lines
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * const teller = new Teller(openCatalogue(content), new URL('https://tea.example'), 'markdown');
 * markdownParts(viewOf(teller, 'tool', 'kettle'))[0]; // '# Kettle'
 */
export const markdownParts = (view: EntryView): string[] => {
  const { title, gist, rows, action } = briefOf(view);
  const { changes, notice } = view;
  return [
    `# ${view.kind === 'variant' ? literal(title, 'markdown') : title}`,
    ...(notice === undefined ? [] : [`> ${notice}`]),
    `${gist}.`,
    ...(rows.length > 0 ? [writeBlock({ type: 'rows', rows })] : []),
    ...(action === undefined ? [] : [`**${verdictStrings.firstFree}:** ${action}`]),
    ...sectionsOf(view).flatMap(writeSection),
    ...(changes.length === 0
      ? []
      : writeSection({
          title: entryStrings.changes,
          blocks: [
            {
              type: 'rows',
              rows: changes.map(({ on, text }) => [dateInWords(on), text]),
            },
          ],
        })),
    `---`,
    [
      ...(view.kind === 'variant' ? [`${twinStrings.shortLink}: <${view.shortUrl}>.`] : []),
      `${twinStrings.page}: <${view.url}>.`,
      writeFreshness(view),
    ].join(' '),
  ];
};

/**
 * An entry as a Markdown document; its citations are footnotes.
 *
 * @param view told in the voice `markdown`
 * @param evidence the claims that it rests on, in the same voice
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * const teller = new Teller(openCatalogue(content), new URL('https://tea.example'), 'markdown');
 * writeMarkdown(viewOf(teller, 'tool', 'kettle'), []).startsWith('# Kettle'); // true
 */
export const writeMarkdown = (view: EntryView, evidence: readonly ClaimView[]): string =>
  `${[...markdownParts(view), ...evidence.map(writeFootnote)].join('\n\n')}\n`;
