/** Long enough to be read; milliseconds. */
const SHOWN_FOR = 4000;

const clearing = new WeakMap<Element, ReturnType<typeof setTimeout>>();

/**
 * Has an element say something for a few seconds; what is said later stands its own time.
 *
 * @param after what it says when the time is over
 * @example
 * brieflySay(status, copyStrings.copied);
 */
export const brieflySay = (element: Element, words: string, after = ''): void => {
  element.textContent = words;
  clearTimeout(clearing.get(element));
  const timer = setTimeout(() => {
    element.textContent = after;
  }, SHOWN_FOR);
  clearing.set(element, timer);
};
