/** Writes a whole number with separators; `toLocaleString` would cost ten milliseconds on its first use. */
const grouped = (value: number): string => {
  let text = String(value);
  for (let at = text.length - 3; at > 0; at -= 3) text = `${text.slice(0, at)},${text.slice(at)}`;
  return text;
};

/**
 * Puts values into the places `{name}` of a sentence. A name without a value stays as it is, and values are not
 * searched for further names.
 *
 * @example
 * fillIn('{shown} of {all}', { shown: 3, all: 12000 }); // '3 of 12,000'
 */
export const fillIn = (
  sentence: string,
  values: Readonly<Record<string, string | number>>,
): string =>
  sentence.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return typeof value === 'number' ? grouped(value) : (value ?? place);
  });
