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
    return typeof value === 'number' ? value.toLocaleString('en-GB') : (value ?? place);
  });
