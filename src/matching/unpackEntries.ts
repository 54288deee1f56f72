import type { Entry, EntryKind, Purse, Rank, Wording } from './types.ts';

const KINDS: Record<string, EntryKind> = { v: 'variant', w: 'wrapper', l: 'lookalike' };
const RANKS: Record<string, Rank> = { g: 'general', n: 'warning' };
const PURSES: Record<string, Purse> = { p: 'plan', b: 'beyond' };

const wordingOf = (mark: string, text: string): Wording => {
  if (mark === '~') return { text, short: true };
  return mark === '^' ? { text, tells: true } : { text };
};

const entryOf = (block: string, place: number): Entry => {
  const [head = '', ...lines] = block.split('\n');
  const marked = lines.map((line) => [/^[~^!]/.exec(line)?.[0] ?? '', line] as const);
  const text = (mark: string, line: string): string => line.slice(mark.length);
  const forbids = marked.flatMap(([mark, line]) => (mark === '!' ? [text(mark, line)] : []));
  const rank = RANKS[head.charAt(1)];
  const purse = PURSES[head.slice(-1)];
  return {
    slug: String(place),
    kind: KINDS[head.charAt(0)] ?? 'variant',
    wordings: marked.flatMap(([mark, line]) =>
      mark === '!' ? [] : [wordingOf(mark, text(mark, line))],
    ),
    ...(forbids.length > 0 && { forbids }),
    ...(rank && { rank }),
    ...(purse && { purse }),
  };
};

/**
 * Reads a packed catalogue: blocks parted by an empty line, one an entry. The first line of a block is a letter for the kind
 * (`v`, `w`, `l`), one for the rank (`g`, `n`) and one for the purse (`p`, `b`), where it has them; then a wording a line,
 * short ones behind `~`, prefixes that tell behind `^`, and vetoes behind `!`. See src/catalogue/packEntries.ts.
 *
 * @param packed the text
 * @returns the entries in order; the slug of each is its place, because names are of no use to the matcher
 * @example
 * unpackEntries('vg\nkettle boiled dry\n~dry\n!not dry')[0]?.rank; // 'general'
 */
export const unpackEntries = (packed: string): Entry[] =>
  packed === '' ? [] : packed.split('\n\n').map(entryOf);
