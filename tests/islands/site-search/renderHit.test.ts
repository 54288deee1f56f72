import { expect, test } from 'vitest';
import { excerptPieces } from '../../../src/islands/site-search/renderHit.ts';

test('an excerpt becomes texts, every second one a word that was found', () => {
  expect(excerptPieces('<mark>extra</mark> usage of &lt;b&gt; &amp;lt; <mark>x</mark>')).toEqual([
    '',
    'extra',
    ' usage of <b> &lt; ',
    'x',
    '',
  ]);
});
