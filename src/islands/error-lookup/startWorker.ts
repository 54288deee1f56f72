import { trustOwnScripts } from '../trustOwnScripts.ts';
import type { Findings } from '../../matching/types.ts';
import { lookupStateStrings } from '../../strings/answers.ts';
import type { Question, Response } from './answerQuestions.ts';

/** Answers a text; fails when the worker cannot. */
export type Ask = (text: string) => Promise<Findings>;

/** A worker that is loading, and waits for the catalogue. */
export interface StartedWorker {
  /** Hands over a packed catalogue in place of the one before. Fails when the worker did not start. */
  readonly load: (packed: string) => Promise<void>;
  readonly ask: Ask;
  readonly stop: () => void;
}

interface Waiting {
  readonly resolve: (answer: Findings) => void;
  readonly reject: (reason: Error) => void;
}

/** Sends texts to a worker, and hands each answer to the one who asked. */
const askWorker = (worker: Worker): Ask => {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Response>) => {
    if ('ready' in data) return;
    const asked = waiting.get(data.number);
    waiting.delete(data.number);
    if ('answer' in data) asked?.resolve(data.answer);
    else asked?.reject(new Error(data.fault));
  });
  return (text) =>
    new Promise((resolve, reject) => {
      const number = ++last;
      waiting.set(number, { resolve, reject });
      worker.postMessage({ number, text } satisfies Question);
    });
};

/**
 * Starts the worker in which the matcher runs. Every text goes there, short or long: one way to test, the matcher sent
 * once, and no text holds up the page.
 *
 * @example
 * const worker = startWorker();
 * await worker.load('v\noverloaded try again later');
 * (await worker.ask('Overloaded, try again later')).matches[0]?.slug; // '0'
 */
export const startWorker = (): StartedWorker => {
  trustOwnScripts();
  const worker = new Worker(new URL('./answerWorker.ts', import.meta.url), { type: 'module' });
  const responded = new Promise<void>((resolve, reject) => {
    worker.addEventListener('message', () => {
      resolve();
    });
    worker.addEventListener('error', () => {
      reject(new Error(lookupStateStrings.workerFailed));
    });
  });
  // Without the catalogue nobody asks whether the worker has failed as well.
  responded.catch(() => undefined);
  return {
    load: async (packed) => {
      worker.postMessage({ packed } satisfies Question);
      // The worker takes messages in turn: whatever is asked from now on is asked of this catalogue.
      await responded;
    },
    ask: askWorker(worker),
    stop: () => {
      worker.terminate();
    },
  };
};
