import { retried } from './retried.ts';

/**
 * Makes a function that loads a script of the site once, on its first call. After a failure the next call loads again.
 *
 * @param address from an import with `?worker&url`, which builds the script apart; the caller says what it exports
 * @returns the function; it fails when the script does not come
 * @example
 * const loadRedactor = scriptLoader(address) as () => Promise<typeof Redactor>;
 */
export const scriptLoader = (address: string): (() => Promise<unknown>) =>
  retried((again) => import(/* @vite-ignore */ address + again));
