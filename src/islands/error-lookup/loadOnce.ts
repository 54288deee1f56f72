/** What the scripts hand over, by the names of their events. */
type HandedOver = Pick<WindowEventMap, 'unreject:completer' | 'unreject:redactor'>;

/**
 * Makes a function that loads a script and gives what it hands over in an event, because a script that is built as a worker
 * exports nothing. It is asked for once.
 *
 * @param address of the script; it must be named in src/islands/scripts.ts, or it would not reach the built site
 * @returns the function; it fails when the script could not be loaded, and its next call tries again
 * @example
 * const loadCompleter = loadOnce(address, 'unreject:completer');
 */
export const loadOnce = <Name extends keyof HandedOver>(
  address: string,
  name: Name,
): (() => Promise<HandedOver[Name]['detail']>) => {
  const load = async (): Promise<HandedOver[Name]['detail']> => {
    const handedOver = new Promise<HandedOver[Name]['detail']>((resolve) => {
      const take = ({ detail }: HandedOver[Name]): void => {
        resolve(detail);
      };
      addEventListener(name, take as EventListener, { once: true });
    });
    await import(/* @vite-ignore */ address);
    return handedOver;
  };
  let loaded: ReturnType<typeof load> | undefined;
  return () =>
    (loaded ??= load().catch((error: unknown) => {
      loaded = undefined;
      throw error;
    }));
};
