import { describe, expect, it } from 'vitest';
import { escapeAt } from '../../src/matching/escapes.ts';

const SPACE = 32;
const APOSTROPHE = 39;

describe('escapeAt()', () => {
  it.each([
    ['a line feed', String.raw`\nkeep`, SPACE, 2],
    ['a tab behind many backslashes', String.raw`\\\\tkeep`, SPACE, 5],
    ['a quotation mark', String.raw`\"keep`, SPACE, 1],
    ['an apostrophe', String.raw`\'re`, APOSTROPHE, 2],
    ['a code unit', String.raw`\u2019re`, 0x2019, 6],
    ['a code unit in JSON in JSON', String.raw`\\\u2019re`, 0x2019, 8],
    ['a byte', String.raw`\x27re`, APOSTROPHE, 4],
    ['a code unit that is cut off', String.raw`\u20`, SPACE, 1],
    ['nothing', '\\', SPACE, 1],
  ])('reads a backslash before %s', (_, text, code, end) => {
    expect(escapeAt(text, 0)).toEqual({ code, end });
  });

  it.each([
    ['&#39;', APOSTROPHE],
    ['&#x27;', APOSTROPHE],
    ['&apos;', APOSTROPHE],
    ['&rsquo;', APOSTROPHE],
    ['&RSQUO;', APOSTROPHE],
    ['&amp;#39;', APOSTROPHE],
    ['&amp;amp;rsquo;', APOSTROPHE],
    ['&nbsp;', SPACE],
    ['&quot;', SPACE],
    ['&amp;', SPACE],
    ['&#183;', 183],
    ['&#231;', 231],
    ['&#xE7;', 231],
  ])('reads the entity %s to its end', (entity, code) => {
    expect(escapeAt(`You${entity}re`, 3)).toEqual({ code, end: 3 + entity.length });
  });

  it.each(['& Billing', '&;', '&toolongtobeanentity;', '&#39', '&'])(
    'takes only the sign of %s, which is no entity',
    (text) => {
      expect(escapeAt(text, 0)).toEqual({ code: SPACE, end: 1 });
    },
  );

  it.each(['<br>', '<br/>', '</p>', '<SPAN class="error">', '<h2 id="a">', '<td>'])(
    'passes over the tag %s',
    (tag) => {
      expect(escapeAt(`${tag}keep`, 0)).toEqual({ code: SPACE, end: tag.length });
    },
  );

  it.each(['<model>', '<5 tokens', '< br>', '<br', '<brand>', '<'])(
    'takes only the sign of %s, which is no tag',
    (text) => {
      expect(escapeAt(text, 0)).toEqual({ code: SPACE, end: 1 });
    },
  );

  it.each([
    ['a colour', '\u001b[31m'],
    ['many parameters', '\u001b[38;5;208;1m'],
    ['a cursor movement', '\u001b[2K'],
    ['a link', '\u001b]8;;https://example.org\u001b\\'],
    ['a title', '\u001b]0;claude\u0007'],
    ['a reset', '\u001bc'],
    ['nothing', '\u001b'],
    ['a colour as JSON has it', String.raw`\u001b[31m`],
    ['a colour as JSON in JSON has it', String.raw`\\u001b[1;31m`],
    ['a colour as Python has it', String.raw`\x1b[31m`],
    ['a colour as C has it', String.raw`\033[0m`],
    ['a colour as shells have it', String.raw`\e[0m`],
  ])('passes over %s of a terminal', (_, sequence) => {
    expect(escapeAt(sequence, 0)).toEqual({ code: SPACE, end: sequence.length });
  });
});
