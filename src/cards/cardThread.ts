/** The thread of drawCards.ts. */
import { workerData } from 'node:worker_threads';
import { CardPainter } from './CardPainter.ts';
import { CardStore } from './CardStore.ts';
import type { Drawing } from './drawCards.ts';

/** So many are drawn side by side, so that one is laid out while another is painted. */
const LANES = 2;

const { cards, folder } = workerData as Drawing;
const store = new CardStore(folder, new CardPainter());
const faults: string[] = [];
const waiting = cards.values();

const draw = async (): Promise<void> => {
  for (const card of waiting) {
    await store.get(card).catch((error: unknown) => {
      faults.push(error instanceof Error ? error.message : String(error));
    });
  }
};

await Promise.all(Array.from({ length: LANES }, draw));
if (faults.length > 0) throw new Error(faults.join('\n'));
