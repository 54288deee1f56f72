import { describe, expect, it } from 'vitest';
import { matcherEntries } from '../../src/catalogue/matcherEntries.ts';
import { packEntries } from '../../src/catalogue/packEntries.ts';
import { readContent } from '../../src/catalogue/readContent-fs.ts';
import { patternWords, tailHole } from '../../src/matching/compilePattern.ts';
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
      'v\nyouve hit the limit. wait until {a:when} or pay {a:money} now.',
    ]);
  });

  it('marks kinds, ranks, short forms, telling prefixes and vetoes', () => {
    expect(
      packed(
        { ...entry('a', 'The kettle'), rank: 'general', forbids: ['of coffee'] },
        { ...entry('b'), rank: 'warning', wordings: [{ text: 'Kettle low', short: true }] },
        { slug: 'c', kind: 'wrapper', wordings: [{ text: 'Kitchen:', tells: true }] },
        { slug: 'd', kind: 'lookalike', wordings: [{ text: 'Coffee is out' }] },
      ),
    ).toEqual([
      'vg\nthe kettle\n!of coffee',
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

  it('loses nothing that the matcher compares, in all of the content', () => {
    const entries = matcherEntries(readContent('content').content);
    const kept = new Set(
      unpackEntries(packEntries(entries)).flatMap(({ slug, wordings }) =>
        wordings.map(
          ({ text }) => `${slug} ${JSON.stringify([patternWords(text), tailHole(text)])}`,
        ),
      ),
    );
    const found = entries.flatMap(({ wordings }, place) =>
      wordings.filter(({ text }) =>
        kept.has(`${String(place)} ${JSON.stringify([patternWords(text), tailHole(text)])}`),
      ),
    );
    expect(found.length).toBeGreaterThanOrEqual(kept.size);
  });
});
