import { expect, test } from 'vitest';
import { labelCells } from '../../../src/components/prose/labelCells.ts';

const labelsOf = (html: string): (string | undefined)[] =>
  [...labelCells(html).matchAll(/<td[^>]*data-label="([^"]*)"/g)].map(([, label]) => label);

const table = (head: string, ...rows: string[]): string =>
  `<thead><tr>${head}</tr></thead><tbody>${rows.map((row) => `<tr>${row}</tr>`).join('')}</tbody>`;

test('every cell of every row bears the name of its column', () => {
  const html = table('<th>Way</th><th>Pays</th>', '<td>a</td><td>b</td>', '<td>c</td><td>d</td>');
  expect(labelsOf(html)).toEqual(['Way', 'Pays', 'Way', 'Pays']);
});

test('a name is text alone, and its quotes end no attribute', () => {
  const html = table('<th align="left">The <code>"key"</code> &amp; more</th>', '<td>a</td>');
  expect(labelsOf(html)).toEqual(['The &quot;key&quot; &amp; more']);
});

test('what stands in the cells stays as it is', () => {
  const cell = '<a href="/a/">a td and a tr</a>';
  expect(labelCells(table('<th>A</th>', `<td>${cell}</td>`))).toContain(`>${cell}</td>`);
});
