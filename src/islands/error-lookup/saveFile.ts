import { element } from '../element.ts';

/**
 * Gives the reader a file that was made in the page; nothing is asked of any site.
 *
 * @param name what the browser proposes to call it
 * @param type its media type
 * @param text what it holds
 */
export const saveFile = (name: string, type: string, text: string): void => {
  const href = URL.createObjectURL(new Blob([text], { type }));
  element('a', { href, download: name }).click();
  // Some browsers read the file only after the click has been dealt with.
  setTimeout(() => {
    URL.revokeObjectURL(href);
  }, 60_000);
};
