/**
 * Makes a function that loads something once, on its first call. After a failure the next call loads again.
 *
 * @returns the function; it fails as `load` does
 * @example
 * const loadCompleter = retried(() => import('./answerCompleter.ts'));
 */
export const retried = <Loaded>(load: () => Promise<Loaded>): (() => Promise<Loaded>) => {
  let loaded: Promise<Loaded> | undefined;
  return () =>
    (loaded ??= load().catch((error: unknown) => {
      loaded = undefined;
      throw error;
    }));
};
