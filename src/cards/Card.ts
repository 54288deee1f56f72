import type { GlyphName } from '../components/page/glyphs.ts';

/** An answer in a few words to one of the questions that a card answers, with code between backticks. */
export interface CardAnswer {
  readonly question: string;
  readonly glyph: GlyphName;
  readonly answer: string;
}

/** What the picture of a page's preview says, before it is fitted to its size. */
export interface Card {
  /** Its address inside `cards/`, without an ending: `errors/out-of-extra-usage`. */
  readonly name: string;
  /** What stands across from the site's name: the pool, or what kind of page it is. */
  readonly mark: string;
  /** The slug of the pool whose colour the card takes, and its sign. */
  readonly pool?: string | undefined;
  readonly glyph?: GlyphName | undefined;
  readonly title: string;
  /** Whether the title is a message, which is shown as it stands on the screen. */
  readonly isMessage: boolean;
  readonly lede?: string;
  readonly answers: readonly CardAnswer[];
  /** What to do first, in plain prose with code between backticks. */
  readonly first?: { readonly label: string; readonly text: string } | undefined;
}
