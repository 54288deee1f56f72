import type { Readings } from './readings.ts';
import readingsScript from './readings.ts?worker&url';

const load = async (): Promise<Readings> => {
  const handedOver = new Promise<Readings>((resolve) => {
    const take = (event: Event): void => {
      resolve((event as CustomEvent<Readings>).detail);
    };
    addEventListener('readings', take, { once: true });
  });
  await import(/* @vite-ignore */ readingsScript);
  return handedOver;
};

let readings: Promise<Readings> | undefined;

/**
 * Loads what is of use only once there is an answer; the first call asks for it. It is built like the other scripts, see
 * src/islands/scripts.ts: a chunk of an ordinary dynamic import would not reach the built site.
 *
 * @throws {Error} when the file could not be loaded; the next call tries again
 * @example
 * const { valuesAround } = await loadReadings();
 */
export const loadReadings = (): Promise<Readings> => {
  readings ??= load().catch((error: unknown) => {
    readings = undefined;
    throw error;
  });
  return readings;
};
