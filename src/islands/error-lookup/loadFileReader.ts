import { retried } from '../retried.ts';
import type * as FileReader from './fileReader.ts';
import address from './fileReader.ts?worker&url';

/**
 * Loads what reads files; the first file asks for it.
 *
 * @throws {Error} when the script could not be loaded; the next call tries again
 * @example
 * const { readFile } = await loadFileReader();
 */
export const loadFileReader = retried(
  () => import(/* @vite-ignore */ address) as Promise<typeof FileReader>,
);
