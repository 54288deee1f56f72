import { pageStrings } from '../../strings/page.ts';
import { verdictStrings } from '../../strings/variants.ts';
import { withColon } from '../../strings/withColon.ts';
import { briefOf } from '../documents/briefOf.ts';
import type { EntryView } from '../EntryView.ts';

/** Of what comes next, so many are named; the page has all. */
const NEXT = 4;

/**
 * An entry in about ten lines of plain text, for `curl`.
 *
 * @param view told in the voice `plain`
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * const teller = new Teller(openCatalogue(content), new URL('https://tea.example'), 'plain');
 * writeText(viewOf(teller, 'variant', 'out-of-tea')).split('\n')[3]; // 'Pay? Not yet'
 */
export const writeText = (view: EntryView): string => {
  const { title, gist, rows, action, next, url } = briefOf(view);
  const items = next.items.slice(0, NEXT);
  const blocks = [
    [title, `${gist}.`],
    [
      ...rows.map(([label, text]) => `${withColon(label)} ${text}`),
      ...(action === undefined ? [] : [`${verdictStrings.firstFree}: ${action}`]),
    ],
    items.length === 0 ? [] : [next.label, ...items.map((item, i) => `${String(i + 1)}. ${item}`)],
    [url, pageStrings.notAffiliated],
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
};
