import type { Addresses } from './types.ts';

const STANDS_FOR = ' -> ';

/**
 * Writes addresses as the text of the record: one line each, in order, with what an address stands for where that is another.
 *
 * @example
 * writeRecord(new Map([['e/1/', 'errors/a/'], ['', '']])); // '/\n/e/1/ -> /errors/a/\n'
 */
export function writeRecord(addresses: Addresses): string {
  const lines = [...addresses].map(([address, meant]) =>
    address === meant ? `/${address}` : `/${address}${STANDS_FOR}/${meant}`,
  );
  return `${lines.sort().join('\n')}\n`;
}

/**
 * Reads what `writeRecord` wrote.
 *
 * @throws {Error} when a line is no address, or an address stands there twice
 * @example
 * [...readRecord('/\n/e/1/ -> /errors/a/\n')]; // [['', ''], ['e/1/', 'errors/a/']]
 */
export function readRecord(text: string): Addresses {
  const lines = text.split('\n').filter((line) => line !== '');
  const addresses = new Map<string, string>();
  for (const line of lines) {
    const [address = '', meant = address] = line.split(STANDS_FOR);
    const isAddress = address.startsWith('/') && meant.startsWith('/');
    if (!isAddress || addresses.has(address.slice(1))) {
      const what = isAddress ? 'stands there twice' : 'is no address';
      throw new Error(`content/published.txt: "${line}" ${what}. Undo the change of that line.`);
    }
    addresses.set(address.slice(1), meant.slice(1));
  }
  return addresses;
}
