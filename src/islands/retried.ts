/**
 * Makes a function that loads something once, on its first call. After a failure the next call loads again.
 *
 * @param load is given what to write behind an address that failed before: a browser may remember the failure for as long as the
 *   page lives (https://html.spec.whatwg.org/multipage/webappapis.html#fetch-a-single-module-script); at first nothing
 * @returns the function; it fails as `load` does
 * @example
 * const loadCompleter = retried((again) => import(`./answerCompleter.ts${again}`));
 */
export const retried = <Loaded>(
  load: (again: string) => Promise<Loaded>,
): (() => Promise<Loaded>) => {
  let loaded: Promise<Loaded> | undefined;
  let again = '';
  return () =>
    (loaded ??= load(again).catch((error: unknown) => {
      loaded = undefined;
      again += '?';
      throw error;
    }));
};
