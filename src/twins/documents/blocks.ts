import type { CaseView, LinkView } from '../../schemas/views/parts.ts';
import { variantStrings } from '../../strings/variants.ts';
import { withColon } from '../../strings/withColon.ts';

/** Between what shares a line. */
export const BETWEEN = ' · ';

/** A statement with its label. */
export type Row = readonly [label: string, text: string];

/** A piece of a document; its texts are Markdown already. */
export type Block =
  | { readonly type: 'heading' | 'paragraph' | 'literal'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly string[]; readonly ordered: boolean }
  | { readonly type: 'rows'; readonly rows: readonly Row[] };

/** A part of a document under its heading. */
export interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/**
 * Paragraphs, or blocks that are Markdown by themselves.
 *
 * @example
 * paragraphs(['Pour.']); // [{ type: 'paragraph', text: 'Pour.' }]
 */
export const paragraphs = (texts: readonly string[]): Block[] =>
  texts.map((text) => ({ type: 'paragraph', text }));

/**
 * A third-level heading.
 *
 * @example
 * heading('The lid'); // { type: 'heading', text: 'The lid' }
 */
export const heading = (text: string): Block => ({ type: 'heading', text });

/**
 * A text that is to be copied as it is.
 *
 * @example
 * literalBlock(undefined); // []
 */
export const literalBlock = (text: string | undefined): Block[] =>
  text === undefined ? [] : [{ type: 'literal', text }];

/**
 * A list; nothing where it would be empty.
 *
 * @example
 * list(['Pour.'], true); // [{ type: 'list', items: ['Pour.'], ordered: true }]
 */
export const list = (items: readonly string[], ordered = false): Block[] =>
  items.length === 0 ? [] : [{ type: 'list', items, ordered }];

/**
 * Labelled statements; one without a text is left out.
 *
 * @example
 * labelled([['Cost', undefined]]); // []
 */
export const labelled = (
  all: readonly (readonly [label: string, text: string | undefined])[],
): Block[] => {
  const said = all.flatMap(([label, text]): Row[] => (text === undefined ? [] : [[label, text]]));
  return said.length === 0 ? [] : [{ type: 'rows', rows: said }];
};

/**
 * Labelled statements in one line.
 *
 * @example
 * rowsInLine([['Pay?', 'No.'], ['Cost', 'nothing']]); // 'Pay? No. · Cost: nothing'
 */
export const rowsInLine = (rows: readonly Row[]): string =>
  rows.map(([label, text]) => `${withColon(label)} ${text}`).join(BETWEEN);

/**
 * Another entry as a link, with what is said of it.
 *
 * @example
 * linked({ title: 'Kettle', url: 'https://tea.example/' }, 'It boils.'); // '[Kettle](https://tea.example/): It boils.'
 */
export const linked = ({ title, url }: Pick<LinkView, 'title' | 'url'>, said = ''): string =>
  `[${title}](${url})${said === '' ? '' : `: ${said}`}`;

/**
 * Other entries as a list of links.
 *
 * @example
 * links([]); // []
 */
export const links = (all: readonly LinkView[]): Block[] => list(all.map((one) => linked(one)));

/**
 * Cases, each under its heading.
 *
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * const teller = new Teller(openCatalogue(content), new URL('https://tea.example'), 'markdown');
 * cases(teller.cases('/x/', content.variants[0].facts.cases))[0]; // { type: 'heading', text: 'The lid is closed' }
 */
export const cases = (all: readonly CaseView[]): Block[] =>
  all.flatMap(({ title, check, expect, then, fixes }) => [
    heading(title),
    ...labelled([
      [variantStrings.check, check],
      [variantStrings.expect, expect],
      [variantStrings.then, then],
      [variantStrings.fixes, fixes.map((fix) => linked(fix)).join(', ') || undefined],
    ]),
  ]);

/**
 * Sections in order; one without blocks is left out.
 *
 * @example
 * sections([['Empty', []], ['Steps', list(['Pour.'], true)]]).map(({ title }) => title); // ['Steps']
 */
export const sections = (
  all: readonly (readonly [title: string, blocks: readonly Block[]])[],
): Section[] => all.flatMap(([title, blocks]) => (blocks.length === 0 ? [] : [{ title, blocks }]));
