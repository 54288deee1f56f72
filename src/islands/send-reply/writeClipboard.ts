/** What goes onto the clipboard: for boxes that take text, and for those that take rich text. */
export interface Copied {
  readonly text: string;
  readonly html?: string;
}

const blob = (type: string, text: string): Blob => new Blob([text], { type });

/**
 * Puts a text and its rich form on the clipboard, in one write: the box into which it is pasted takes what it can. The text
 * may still be on its way, because Safari allows a write only while it deals with the click.
 *
 * @param rich whether there is a rich form
 * @throws when the browser refuses, or the text does not come
 * @example
 * await writeClipboard(Promise.resolve({ text: '*so*', html: '<b>so</b>' }), true);
 */
export const writeClipboard = async (copied: Promise<Copied>, rich: boolean): Promise<void> => {
  if (!('ClipboardItem' in globalThis)) {
    await navigator.clipboard.writeText((await copied).text);
    return;
  }
  const item = new ClipboardItem({
    'text/plain': copied.then(({ text }) => blob('text/plain', text)),
    ...(rich && { 'text/html': copied.then(({ html = '' }) => blob('text/html', html)) }),
  });
  await navigator.clipboard.write([item]);
};
