import { expect, test } from 'vitest';
import { messagePieces } from '../../src/catalogue/messagePieces.ts';

test('what varies is named, the rest stays as it is', () => {
  expect(messagePieces('resets {reset:when} · {n:number} left')).toEqual([
    { text: 'resets ', varies: false },
    { text: '‹time›', varies: true },
    { text: ' · ', varies: false },
    { text: '‹number›', varies: true },
    { text: ' left', varies: false },
  ]);
});

test('a free text is three dots, and other braces are literal', () => {
  expect(messagePieces('400 {"type":"error"} {rest:text}')).toEqual([
    { text: '400 {"type":"error"} ', varies: false },
    { text: '…', varies: true },
  ]);
});
