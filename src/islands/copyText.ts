/**
 * Puts a text on the clipboard.
 *
 * @returns whether the browser allowed it
 * @example
 * if (!(await copyText('so'))) getSelection()?.selectAllChildren(shown);
 */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};
