import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import type { Card } from './Card.ts';
import { cardFile } from './cardFile.ts';
import type { CardPainter } from './CardPainter.ts';

/** Keeps pictures of cards in a folder, so that the next build draws only those that changed. The folder may be thrown away. */
export class CardStore {
  readonly #folder: string;
  readonly #painter: Pick<CardPainter, 'draw'>;

  /** @param folder where they are kept; it is made when it is missing */
  constructor(folder: string, painter: Pick<CardPainter, 'draw'>) {
    this.#folder = folder;
    this.#painter = painter;
  }

  /**
   * The picture of a card, kept or drawn; both are the same bytes.
   *
   * @throws {Error} what `CardPainter.draw` throws
   */
  async get(card: Card): Promise<Buffer<ArrayBuffer>> {
    const path = cardFile(this.#folder, card);
    return readFile(path).catch(() => this.#draw(card, path));
  }

  async #draw(card: Card, path: string): Promise<Buffer<ArrayBuffer>> {
    const picture = await this.#painter.draw(card);
    await mkdir(this.#folder, { recursive: true });
    // Another build may read it meanwhile: it is there whole, or not at all.
    const written = `${path}.${String(process.pid)}`;
    await writeFile(written, picture);
    await rename(written, path);
    return picture;
  }
}
