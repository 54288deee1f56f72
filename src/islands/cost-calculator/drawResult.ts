import { itemOf } from '../../costs/costBook.ts';
import { notesFirst, waysToPay } from '../../costs/waysToPay.ts';
import { fillIn } from '../../strings/fillIn.ts';
import { reckoningStrings as strings } from '../../strings/reckoning.ts';
import { draw, type Drawn, type Piece } from './drawn.ts';
import { drawBars } from './drawBars.ts';
import { drawReload } from './drawReload.ts';
import { drawWays } from './drawWays.ts';
import { drawCites, type Asked } from './Reckoning.ts';

/** What must be known of the sentences, which the page has just said. */
const drawNotes = ({ book, settings, notes }: Asked): Drawn[] =>
  notesFirst(book, settings).map((note) => draw('p', {}, ...(notes[note] ?? [])));

/** Names the prices and the measured uses from which all of it was reckoned, with their claims. */
const drawGrounds = ({ book, settings, citations }: Asked): Drawn => {
  const model = itemOf(book.models, settings.model);
  const uses = itemOf(book.patterns, settings.pattern).between.map((id) => itemOf(book.uses, id));
  const named = uses.flatMap(({ name, claims }, place): Piece[] => [
    place === 0 ? name : `; ${name}`,
    ...drawCites(claims, citations),
  ]);
  return draw(
    'p',
    { class: 'small' },
    fillIn(strings.restsOn, { model: model.name }),
    ...drawCites(model.claims, citations),
    ` ${strings.measured} `,
    ...named,
    '.',
  );
};

/**
 * Draws all that follows on the sentences: what to know of them, the picture, the table, the settings for reloads, and what it rests on.
 *
 * @example
 * drawResult({ book, citations, notes, settings }).map(({ tag }) => tag); // ['p', 'p', 'h3', 'figure', 'table', 'h3', 'dl']
 */
export const drawResult = (asked: Asked): Drawn[] => {
  const ways = waysToPay(asked.book, asked.settings);
  return [
    ...drawNotes(asked),
    drawGrounds(asked),
    draw('h3', {}, strings.ways),
    drawBars(ways),
    drawWays(ways, asked),
    draw('h3', {}, strings.reload),
    drawReload(asked.book, asked.settings),
  ];
};
