import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/catalogue/readContent-fs.ts';
import { nearestAddresses } from '../../../src/islands/lost-address/nearestAddresses.ts';
import { pathInside } from '../../../src/islands/lost-address/pathInside.ts';

const { variants } = readContent('content').content;
const known = Object.fromEntries(
  variants.flatMap(({ slug, facts }) => [
    [`errors/${slug}/`, facts.title],
    [`e/${String(facts.number)}/`, ''],
  ]),
);
const addresses = fc.constantFrom(...Object.keys(known));

type Mangle = (address: string) => string;

/** What people and programs do to an address without changing what it says. */
const reshaped: readonly Mangle[] = [
  (address) => address.toUpperCase(),
  (address) => address.replace(/\/$/, ''),
  (address) => address.replace(/\/$/, '.html'),
  (address) => `${address}index.html`,
  (address) => address.replaceAll('/', '//'),
  (address) => address.replace(/^e\//, 'e/00'),
  (address) => address.replaceAll('-', '_'),
];

/** What a chat or a sentence leaves at its end. */
const followed: readonly Mangle[] = [
  ...['.', ')', ',', '>', '*', '**', ').', '%3E', '%29', '%22', '…', ']', '`', ':'],
  ...['%E2%80%8B', '%EF%BB%BF', '%C2%A0', '\u200B', '\uFEFF', '\u00A0', '\u200E'],
  ...['&gt;', '&quot;', '&#39;', '&nbsp;', '%26gt%3B', '/&gt;', '&gt'],
].map((junk) => (address) => address + junk);

describe('nearestAddresses()', () => {
  it('finds every address that a chat has mangled, in one way', () => {
    for (const address of Object.keys(known)) {
      for (const mangle of [...reshaped, ...followed]) {
        expect(nearestAddresses(mangle(address), known), mangle(address)).toEqual({
          certain: address,
          near: [],
        });
      }
    }
  });

  it('finds it when it was mangled in two ways', () => {
    fc.assert(
      fc.property(
        addresses,
        fc.constantFrom(...reshaped),
        fc.constantFrom(...followed),
        (address, reshape, follow) => {
          expect(nearestAddresses(follow(reshape(address)), known).certain).toBe(address);
        },
      ),
    );
  });

  it('is certain only of what the address says letter by letter', () => {
    const letters = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
    const slug = fc.constantFrom(...variants.map((variant) => variant.slug));
    const broken = fc
      .tuple(slug, fc.nat(60), fc.string())
      .map(
        ([text, at, put]) =>
          `errors/${text.slice(0, at)}${encodeURIComponent(put)}${text.slice(at + 1)}`,
      );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webPath(), broken), (path) => {
        const { certain, near } = nearestAddresses(path, known);
        for (const address of near) expect(known[address]).toBeTruthy();
        expect(near.length).toBeLessThanOrEqual(5);
        if (certain === undefined) return;
        let said = path;
        try {
          said = decodeURIComponent(path);
        } catch {
          // It is taken as it stands.
        }
        expect(letters(said).replace(/^e0+(?=\d)/, 'e')).toBe(letters(certain));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['errors/sesion-limit', 'errors/session-limit/'],
    ['errors/out-of-extra-usge/', 'errors/out-of-extra-usage/'],
    ['error/session-limit/', 'errors/session-limit/'],
    ['session-limit', 'errors/session-limit/'],
    ['errors/extra-usage-required-long-c', 'errors/extra-usage-required-long-context/'],
  ])('offers the nearest first for %s, and is not certain', (path, nearest) => {
    const { certain, near } = nearestAddresses(path, known);
    expect(certain).toBeUndefined();
    expect(near[0]).toBe(nearest);
  });

  it('offers what stands in the folder that was named before what stands elsewhere', () => {
    const both = {
      'errors/weekly-limit/': 'Weekly limit',
      'pools/weekly-limit/': 'Weekly limit',
      'errors/claude-code-version-too-old/': 'Too old',
      'tools/claude-code-action/': 'Claude Code Action',
      'tools/claude-code/': 'Claude Code',
    };
    const first = (path: string) => nearestAddresses(path, both).near.slice(0, 2);
    expect(first('pools/weekly-limits')).toEqual(['pools/weekly-limit/', 'errors/weekly-limit/']);
    expect(first('errors/weekly-limits')[0]).toBe('errors/weekly-limit/');
    expect(first('tools/claude-cod')).toEqual(['tools/claude-code/', 'tools/claude-code-action/']);
    expect(first('errors/claude-cod')[0]).toBe('errors/claude-code-version-too-old/');
  });

  it.each(['wp-login.php', 'e/99999/', '', 'xyzzy', `errors/${'a'.repeat(100_000)}`, '%E0%A4%A'])(
    'has nothing to offer for %.30s',
    (path) => {
      expect(nearestAddresses(path, known)).toEqual({ near: [] });
    },
  );

  it('keeps the form in which a page is asked for', () => {
    const { certain } = nearestAddresses('Errors/Session-Limit.MD).', known);
    expect(certain).toBe('errors/session-limit.md');
    expect(nearestAddresses('E/009.Txt).', known).certain).toBe('e/9.txt');
    expect(nearestAddresses('e/99999.txt', known).certain).toBeUndefined();
  });
});

it.each([
  ['/Errors/A', '/', 'Errors/A'],
  ['/sub/e/9', '/sub/', 'e/9'],
  ['/SUB/e/9', '/sub/', 'e/9'],
  ['/e/9/', '/sub/', 'e/9/'],
])('pathInside(%s, %s) is %s', (path, base, inside) => {
  expect(pathInside(path, base)).toBe(inside);
});
