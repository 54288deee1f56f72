import { Worker } from 'node:worker_threads';
import type { Card } from './Card.ts';

/** What the thread that draws is given. */
export interface Drawing {
  readonly cards: readonly Card[];
  /** Where the pictures are kept, as CardStore.ts does it. */
  readonly folder: string;
}

/**
 * Draws cards in a thread of its own, so that others go on meanwhile; those that the folder has already are not drawn again.
 *
 * @throws {Error} when a card cannot be drawn; the message names every one
 * @example
 * drawCards({ cards: [], folder: '/tmp/cards' }) instanceof Promise; // true: await it
 */
export const drawCards = (drawing: Drawing): Promise<void> =>
  new Promise((resolve, reject) => {
    new Worker(new URL('./cardThread.ts', import.meta.url), { workerData: drawing })
      .once('error', reject)
      .once('exit', () => {
        resolve();
      });
  });
