import { describe, expect, it } from 'vitest';
import { packEntries } from '../../src/catalogue/packEntries.ts';
import { compilePattern } from '../../src/matching/compilePattern.ts';
import type { Entry } from '../../src/matching/types.ts';
import { unpackEntries } from '../../src/matching/unpackEntries.ts';

const entry = (slug: string, ...texts: string[]): Entry => ({
  slug,
  kind: 'variant',
  wordings: texts.map((text) => ({ text })),
});

const packed = (...entries: Entry[]): string[] => packEntries(entries).split('\n\n');

describe('packEntries()', () => {
  it('keeps comparable words, ends of sentences and holes, and nothing else', () => {
    const text = "You've hit the <limit>. Wait until {reset:when}, or pay {sum:money} (now)!";
    expect(packed(entry('a', text))).toEqual([
      'v\nyouve hit the limit. wait until {a:when} or pay {a:money} now',
    ]);
  });

  it('marks the ends of sentences until they hold enough words for a head', () => {
    const text = 'Stop. The kettle boiled dry. Refill it. Wait.';
    expect(packed(entry('a', text))).toEqual(['v\nstop. the kettle boiled dry. refill it wait']);
  });

  it('marks kinds, ranks, short forms, telling prefixes and vetoes', () => {
    expect(
      packed(
        { ...entry('a', 'The kettle'), rank: 'general', purse: 'beyond', forbids: ['of coffee'] },
        { ...entry('b'), rank: 'warning', wordings: [{ text: 'Kettle low', short: true }] },
        { slug: 'c', kind: 'wrapper', wordings: [{ text: 'Kitchen:', tells: true }] },
        { slug: 'd', kind: 'lookalike', wordings: [{ text: 'Coffee is out' }] },
      ),
    ).toEqual([
      'vgb\nthe kettle\n!of coffee',
      'vn\n~kettle low',
      'w\n^kitchen.',
      'l\ncoffee is out',
    ]);
  });

  it('leaves out a wording that holds another one of its entry', () => {
    const part = 'the kettle boiled dry this very morning';
    expect(packed(entry('a', `API Error: ${part}, refill it`, part))).toEqual([`v\n${part}`]);
    expect(packed(entry('a', part, part))).toEqual([`v\n${part}`]);
  });

  it('keeps it where a sibling begins alike, or where its part is slight or a short form', () => {
    const whole = 'Stop, the kettle boiled dry this very morning';
    const part = 'the kettle boiled dry this very morning';
    const lines = (...entries: Entry[]): number => (packed(...entries)[0] ?? '').split('\n').length;
    expect(lines(entry('a', whole, part))).toBe(2);
    expect(lines(entry('a', whole, part), entry('b', 'Stop: the kettle boiled over'))).toBe(3);
    expect(lines(entry('a', whole, 'the kettle boiled dry'))).toBe(3);
    expect(lines({ ...entry('a'), wordings: [{ text: whole }, { text: part, short: true }] })).toBe(
      3,
    );
  });

  it('keeps for the matcher what it compares, whatever the wording', () => {
    const text = "You've hit the <limit> {n:number}. Wait until {reset:when}, or pay {sum:money}";
    const [read] = unpackEntries(packEntries([entry('a', text)]));
    const folded = read?.wordings[0]?.text ?? '';
    expect(compilePattern(folded)).toEqual(compilePattern(text));
  });
});
