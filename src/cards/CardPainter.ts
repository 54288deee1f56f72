import { Renderer, type MeasuredNode } from '@takumi-rs/core';
import type { Card } from './Card.ts';
import { cardFonts } from './cardFonts.ts';
import { cardNode } from './cardNode.ts';
import { cardSize } from './cardSize.ts';
import { cardStyles } from './cardStyles.ts';
import { fittings, type Fitting } from './fittings.ts';

/** Draws cards; its fonts are read once. */
export class CardPainter {
  readonly #renderer = new Renderer();
  readonly #ready = Promise.all(cardFonts().map((font) => this.#renderer.registerFont(font)));

  /**
   * Lays a card out as it is drawn.
   *
   * @returns boxes and lines of text with their places, in pixels; where the card has no room, higher than the picture
   */
  async measure({ card, titleSize }: Fitting): Promise<MeasuredNode> {
    await this.#ready;
    const { width } = cardSize;
    return this.#renderer.measure(cardNode(card, titleSize), { width, css: [...cardStyles] });
  }

  async #fits(one: Fitting): Promise<boolean> {
    return (await this.measure(one)).height <= cardSize.height;
  }

  /** The first that fits, by halves, as each takes less room than the one before it. */
  async #first(smaller: readonly Fitting[]): Promise<Fitting | undefined> {
    let found = smaller.at(-1);
    if (found === undefined || !(await this.#fits(found))) return undefined;
    let [from, to] = [0, smaller.length - 1];
    while (from < to) {
      const middle = Math.floor((from + to) / 2);
      const one = smaller[middle];
      if (one !== undefined && (await this.#fits(one))) [found, to] = [one, middle];
      else from = middle + 1;
    }
    return found;
  }

  /**
   * Finds the largest title that leaves the rest its room, and how much of the card there is room for.
   *
   * @throws {Error} when the rest of the card leaves no room for a title
   */
  async fit(card: Card): Promise<Fitting> {
    for (const smaller of fittings(card)) {
      const found = await this.#first(smaller);
      if (found !== undefined) return found;
    }
    throw new Error(
      `The card ${card.name} has no room for its title: shorten its answers or its first action.`,
    );
  }

  /**
   * Draws a card.
   *
   * @returns a PNG of 1200 by 630 pixels; the same card gives the same bytes
   * @throws {Error} when the card has no room for its title
   */
  async draw(card: Card): Promise<Buffer<ArrayBuffer>> {
    const one = await this.fit(card);
    const css = [...cardStyles];
    return this.#renderer.render(cardNode(one.card, one.titleSize), { ...cardSize, css });
  }
}
