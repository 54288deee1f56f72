import { fillIn } from '../../strings/fillIn.ts';
import { pageStrings } from '../../strings/page.ts';
import { twinStrings } from '../../strings/twins.ts';
import { verdictStrings } from '../../strings/variants.ts';
import { rowsInLine } from '../documents/blocks.ts';
import { briefOf, type Brief } from '../documents/briefOf.ts';
import type { EntryView } from '../EntryView.ts';

/** Lines with words in them, empty ones not counted. */
const LINES = 10;

const answerOf = ({ lines, action }: Brief): string[] => [
  ...lines.map(rowsInLine),
  ...(action === undefined ? [] : [`${verdictStrings.firstFree}: ${action}`]),
];

/** As much of what comes next as there are lines for, and how much more the page has. */
const nextOf = ({ next: { label, items } }: Brief, room: number) => {
  const head = label === '' ? [] : [label];
  const shown = items.slice(0, Math.max(0, room - head.length));
  const more = items.length - shown.length;
  return {
    lines:
      shown.length === 0 ? [] : [...head, ...shown.map((item, i) => `${String(i + 1)}. ${item}`)],
    end: [
      ...(more === 0 ? [] : [fillIn(twinStrings.more, { more })]),
      pageStrings.notAffiliated,
    ].join(' '),
  };
};

/**
 * An entry in ten lines of plain text at most, for `curl`; empty lines part them. Where something is left out, it says so.
 *
 * @param view told in the voice `plain`
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * const teller = new Teller(openCatalogue(content), new URL('https://tea.example'), 'plain');
 * writeText(viewOf(teller, 'tool', 'kettle')).split('\n')[0]; // 'Kettle'
 */
export const writeText = (view: EntryView): string => {
  const brief = briefOf(view);
  const { title, gist, url } = brief;
  const head = [title, [`${gist}.`, view.notice ?? ''].join(' ').trim()];
  const answer = answerOf(brief);
  const next = nextOf(brief, LINES - head.length - answer.length - 2);
  const blocks = [head, answer, next.lines, [next.end, url]];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
};
