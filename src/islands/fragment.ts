/** What the reader has set on a page, by key. A key that nobody set is undefined; a value may be anything. */
export type Settings = Readonly<Record<string, string | undefined>>;

/** The key of the place of the page to which the reader has gone, beside what is set; `keepSettings.ts` writes and follows it. */
export const PLACE = 'at';

/** Characters that URLSearchParams escapes and a fragment may hold as they are. */
const HARMLESS = /%(?:2C|2F|3A|40)/g;

/** What was set before the reader followed a link to a place of the page, whose fragment holds no settings. */
let last: Settings = {};

/**
 * Tells whether a fragment holds settings; without `=` it names a place of the page.
 *
 * @example
 * holdsSettings('#t=console'); // true
 */
export const holdsSettings = (fragment: string): boolean => fragment.includes('=');

/**
 * Reads settings from the fragment of an address, with or without its `#`; a place of the page holds none. Never throws:
 * whoever uses a value checks that it is one of those it knows.
 *
 * @example
 * readSettings('#t=console.weekly&for=zed'); // { t: 'console.weekly', for: 'zed' }
 */
export const readSettings = (fragment: string): Settings =>
  holdsSettings(fragment)
    ? Object.fromEntries(new URLSearchParams(fragment.replace(/^#/, '')))
    : {};

/**
 * Writes settings as a fragment that people can read, without `#`: empty values are left out, changes go over what was set.
 *
 * @example
 * writeSettings({ t: 'console', for: 'zed' }, { t: '', d: '2,5' }); // 'for=zed&d=2,5'
 */
export const writeSettings = (settings: Settings, changes: Settings = {}): string => {
  const set = Object.entries({ ...settings, ...changes }).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [[key, value]],
  );
  return new URLSearchParams(set).toString().replaceAll(HARMLESS, decodeURIComponent);
};

/** The settings in the page's address, or the last ones where it names a place of the page. */
export const readFragment = (): Settings => {
  const { hash } = location;
  if (hash === '' || holdsSettings(hash)) last = readSettings(hash);
  return last;
};

/**
 * Writes the fragment of the page's address, without `#`; an empty one leaves a clean address. The history gets no entry.
 *
 * @example
 * writeAddress('t=console.weekly');
 */
export const writeAddress = (fragment: string): void => {
  const page = location.pathname + location.search;
  try {
    history.replaceState(history.state, '', fragment === '' ? page : `${page}#${fragment}`);
  } catch {
    // Safari refuses when it happens very often; what is set then holds until the next change.
  }
};

/**
 * Sets some keys in the page's address and leaves those of other islands; an empty value removes its key. The place to which the
 * reader had gone is left out, because they have gone on. The history gets no entry, and `onFragment` does not report it.
 *
 * @example
 * writeFragment({ t: 'console.weekly' });
 */
export const writeFragment = (changes: Settings): void => {
  const written = writeSettings(readFragment(), { ...changes, [PLACE]: '' });
  last = readSettings(written);
  writeAddress(written);
};

/**
 * The page's address with all that is set, without the place to which the reader has gone.
 *
 * @example
 * fragmentLink(); // 'https://unreject.dev/errors/session-limit/#t=case-just-paid'
 */
export const fragmentLink = (): string => {
  const written = writeSettings(readFragment(), { [PLACE]: '' });
  const page = location.origin + location.pathname + location.search;
  return written === '' ? page : `${page}#${written}`;
};

/**
 * Reports the settings whenever the reader changes the address: by Back and Forward, or by hand. A place of the page leaves
 * them as they are.
 *
 * @returns stops the reports
 * @example
 * const stop = onFragment(({ t }) => restore(t ?? ''));
 */
export const onFragment = (callback: (settings: Settings) => void): (() => void) => {
  const report = (): void => {
    if (location.hash === '' || holdsSettings(location.hash)) callback(readFragment());
  };
  addEventListener('hashchange', report);
  return () => {
    removeEventListener('hashchange', report);
  };
};
