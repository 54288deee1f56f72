const MARKS: readonly (readonly [encoding: string, first: number, second: number])[] = [
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

/**
 * Reads the bytes of a text file: UTF-16 where its first two bytes say so, as Windows consoles write it, else UTF-8.
 * Bytes that are no text become replacement characters; nothing throws.
 *
 * @example
 * decodeText(new Uint8Array([0xff, 0xfe, 0x48, 0x00])); // 'H'
 */
export const decodeText = (bytes: Uint8Array): string => {
  const mark = MARKS.find(([, first, second]) => bytes[0] === first && bytes[1] === second);
  return new TextDecoder(mark?.[0] ?? 'utf-8').decode(bytes);
};
