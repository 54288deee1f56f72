import type { Content } from '../content.ts';
import type { Fault } from '../faults.ts';
import { flatProse, LINK_KINDS } from '../parseProse.ts';
import { proseOf, type ProseAt } from '../proseOf.ts';
import { withProse } from '../withProse.ts';
import { bareFigure, FIGURE, figuresIn } from './figures.ts';

/** Literal messages in quotation marks may contain figures. */
const QUOTED = /"[^"]*"|“[^“”]*”/g;
/** The number of an item in a Markdown list. */
const ITEM_NUMBER = /^ *\d+\. /gm;
const HTML_OR_OUTSIDE = new RegExp(
  String.raw`<\/?[a-z!]|\]\((?!(?:${LINK_KINDS.join('|')}):[a-z0-9-]+\))|https?:\/\/`,
  'i',
);

/** The words of prose that are ours: without code, literal quotations, and citations. */
const ownWords = (prose: string): string =>
  flatProse(prose)
    .map((piece) => (piece.type === 'text' ? piece.text : ' '))
    .join('')
    .replaceAll(QUOTED, ' ')
    .replaceAll(ITEM_NUMBER, ' ');

const figureFaults = (
  file: string,
  { field, prose }: ProseAt,
  claims: ReadonlyMap<string, string>,
): Fault[] => {
  const cited = flatProse(prose).flatMap((piece) => (piece.type === 'cite' ? [piece.claim] : []));
  const known = figuresIn(cited.map((id) => claims.get(id) ?? '').join(' '));
  return [...ownWords(prose).matchAll(FIGURE)]
    .filter(([figure]) => !known.has(bareFigure(figure)))
    .map(([figure]) => ({
      kind: 'figure-without-claim',
      file,
      field,
      what: `says "${figure}", but ${cited.length === 0 ? 'cites no claim' : `none of ${cited.join(', ')} says so`}`,
    }));
};

const markupFaults = (file: string, { field, prose }: ProseAt): Fault[] => {
  const words = prose.replaceAll(/`[^`]*`/g, ' ');
  const wrong = HTML_OR_OUTSIDE.exec(words) ?? /`/.exec(words);
  return wrong === null
    ? []
    : [
        {
          kind: 'bad-markup',
          file,
          field,
          what: `contains "${words.slice(wrong.index, wrong.index + 24)}"`,
        },
      ];
};

/**
 * Figures in prose that no cited claim carries, and markup that prose must not have.
 *
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * checkProse({ ...content, claims: [] })[0]?.kind; // 'figure-without-claim'
 */
export const checkProse = (content: Content): Fault[] => {
  const claims = new Map(content.claims.map((claim) => [claim.id, claim.text]));
  return withProse(content).flatMap((entry) =>
    proseOf(entry).flatMap((piece) => [
      ...markupFaults(entry.file, piece),
      ...figureFaults(entry.file, piece, claims),
    ]),
  );
};
