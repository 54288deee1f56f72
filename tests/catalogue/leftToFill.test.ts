import { expect, it } from 'vitest';
import { leftToFill } from '../../src/catalogue/leftToFill.ts';

it('leftToFill() finds every line that waits for its author, comments included', () => {
  const text =
    '---\ntitle: "FILL IN: its name"\nmaker: me\nparty: api # FILL IN: one of\n---\n\nFILL IN: x';
  expect(leftToFill('content/tools/pot.mdx', text).map(({ field }) => field)).toEqual([
    'line 2',
    'line 4',
    'line 7',
  ]);
  expect(leftToFill('content/tools/pot.mdx', text)[0]?.what).toBe('still says "FILL IN: its name"');
  expect(leftToFill('content/tools/pot.mdx', 'meaning: Fill in the form.')).toEqual([]);
});
