import { holdsSettings, PLACE, readSettings, writeAddress, writeSettings } from './fragment.ts';

const fragmentOf = (address: string): string => new URL(address).hash.slice(1);

/**
 * The fragment of a page whose reader has gone from one place to another: the settings of the old address with the name of the new
 * place. Undefined where nothing was set, or where the new address names no place: it then says itself what is set.
 *
 * @param from the address before
 * @param to the address after
 * @example
 * carriedFragment('https://x.example/#t=case-lid', 'https://x.example/#steps'); // 't=case-lid&at=steps'
 */
export const carriedFragment = (from: string, to: string): string | undefined => {
  const [before, place] = [fragmentOf(from), fragmentOf(to)];
  if (!holdsSettings(before) || place === '' || holdsSettings(place)) return undefined;
  return writeSettings(readSettings(before), { [PLACE]: place });
};

/** Goes to the place that the address names beside settings, as the browser would if it stood there alone. */
const goToPlace = (): void => {
  const { hash } = location;
  const place = readSettings(hash)[PLACE] ?? '';
  if (document.getElementById(place) === null) return;
  // The browser itself scrolls, lights the place up (`:target`) and has the keyboard go on from there.
  location.replace(`#${place}`);
  writeAddress(hash.slice(1));
};

// Settings and place stand in the address together, because a reader copies it and reloads it wherever they are.
addEventListener('hashchange', ({ oldURL, newURL }) => {
  const carried = carriedFragment(oldURL, newURL);
  // The place stays lit up: rewriting the address changes no target.
  if (carried === undefined) goToPlace();
  else writeAddress(carried);
});
// Until a page is complete the browser looks for a place under the whole of the fragment, and puts out the light.
if (document.readyState === 'complete') goToPlace();
else addEventListener('load', goToPlace);
