import type { Completer } from './answerCompleter.ts';
import address from './answerCompleter.ts?worker&url';

const load = async (): Promise<Completer> => {
  const handedOver = new Promise<Completer>((resolve) => {
    const take = ({ detail }: CustomEvent<Completer>): void => {
      resolve(detail);
    };
    addEventListener('unreject:completer', take, { once: true });
  });
  await import(/* @vite-ignore */ address);
  return handedOver;
};

let completer: Promise<Completer> | undefined;

/**
 * Loads what is of use only once there is an answer; the first call asks for it. It is built like the other scripts, see
 * src/islands/scripts.ts: a chunk of an ordinary dynamic import would not reach the built site.
 *
 * @throws {Error} when the script could not be loaded; the next call tries again
 * @example
 * const { valuesAround } = await loadCompleter();
 */
export const loadCompleter = (): Promise<Completer> => {
  completer ??= load().catch((error: unknown) => {
    completer = undefined;
    throw error;
  });
  return completer;
};
