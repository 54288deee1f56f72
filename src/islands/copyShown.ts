import { copyStrings } from '../strings/islands.ts';
import { brieflySay } from './brieflySay.ts';
import { copyText } from './copyText.ts';

/**
 * Copies the text of an element, character for character, and says so. Where the browser refuses, the text is selected, so
 * that the reader can copy it.
 *
 * @param source holds the text
 * @param status says what came of it
 * @example
 * button.addEventListener('click', () => void copyShown(preview, status));
 */
export const copyShown = async (source: Element, status: Element): Promise<void> => {
  const isCopied = await copyText(source.textContent);
  if (!isCopied) getSelection()?.selectAllChildren(source);
  brieflySay(status, isCopied ? copyStrings.copied : copyStrings.refused);
};
