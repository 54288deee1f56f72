/**
 * Tells whether an address is the short alias of a variant's page, which the sitemap leaves out.
 *
 * @example
 * isAlias('https://unreject.dev/e/12/'); // true
 */
export const isAlias = (address: string): boolean => /\/e\/\d+\/$/.test(address);
