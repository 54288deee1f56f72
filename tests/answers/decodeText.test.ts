import { expect, test } from 'vitest';
import { decodeText } from '../../src/answers/decodeText.ts';

test.each([
  ['UTF-8', [0x48, 0xc3, 0xa9], 'Hé'],
  ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0x48], 'H'],
  ['UTF-16 as Windows consoles write it', [0xff, 0xfe, 0x48, 0x00, 0xe9, 0x00], 'Hé'],
  ['UTF-16, high byte first', [0xfe, 0xff, 0x00, 0x48, 0x00, 0xe9], 'Hé'],
  ['nothing', [], ''],
])('%s', (_, bytes, text) => {
  expect(decodeText(new Uint8Array(bytes))).toBe(text);
});

test('bytes that are no text do not throw', () => {
  const bytes = Uint8Array.from({ length: 4096 }, (_, i) => (i * 151) % 256);
  expect(decodeText(bytes)).toContain('\uFFFD');
});
