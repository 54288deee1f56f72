import { expect, test } from 'vitest';
import { entryHead } from '../../../src/components/page/entryHead.ts';

test('the title names the kind, and neither text is too long', () => {
  const gist = 'word '.repeat(40);
  expect(entryHead('Pool', { title: 'Usage credits', gist: 'Prepaid money' })).toEqual({
    title: 'Usage credits – pool',
    description: 'Prepaid money.',
  });
  const { title, description } = entryHead('Prefix', { title: 'x '.repeat(40), gist });
  expect(title.length).toBeLessThanOrEqual(70);
  expect(title).toMatch(/… – prefix$/);
  expect(description.length).toBeLessThanOrEqual(160);
});
