import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../src/cli/root.ts';
import { contrastOf, readColor } from '../support/contrast.ts';

const css = readFileSync(join(root, 'src/styles/tokens.css'), 'utf8');
const [theme = '', more = ''] = css.split('@media (prefers-contrast: more)');

/** The colours of a part of the file in both themes, by the names of their tokens. */
const colorsIn = (part: string): Map<string, readonly [light: string, dark: string]> =>
  new Map(
    [...part.matchAll(/--color-([a-z-]+): light-dark\((#\w+), (#\w+)\);/g)].map(
      ([, name = '', light = '', dark = '']) => [name, [light, dark]],
    ),
  );

const usual = colorsIn(theme);
/** What stands for another token where more contrast is asked for. */
const replaced = new Map(
  [...more.matchAll(/--color-([a-z-]+): var\(--color-([a-z-]+)\);/g)].map(([, a = '', b = '']) => [
    a,
    b,
  ]),
);
const stronger = new Map([...usual, ...colorsIn(more)]);

const [, lightPool = '', darkPool = ''] =
  /--pool: light-dark\((oklch\([^)]*\)\)), (oklch\([^)]*\)\))\)/.exec(css) ?? [];
const hues = [...css.matchAll(/--hue: (\d+);/g)].map(([, hue = '']) => hue);
const poolColor = (pattern: string, hue: string): string => pattern.replace('var(--hue)', hue);

/** What is laid on what: text needs 4.5 : 1; borders and pictures that mean something need 3 : 1. */
const PAIRS = [
  { marks: ['ink', 'muted', 'link', 'free', 'paid'], on: ['paper', 'sunk'], least: 4.5 },
  { marks: ['ink', 'muted', 'link', 'free'], on: ['free-sunk'], least: 4.5 },
  // Buttons and signs in reverse.
  { marks: ['paper'], on: ['ink', 'free'], least: 4.5 },
  { marks: ['edge'], on: ['paper', 'sunk'], least: 3 },
] as const;

/** Thin lines between what is apart anyway carry no meaning. */
const DECORATION = ['line'];

const pairs = PAIRS.flatMap(({ marks, on, least }) =>
  marks.flatMap((mark) => on.map((ground) => ({ mark, ground, least }))),
);

describe.each([
  { theme: 'light', at: 0, pool: lightPool },
  { theme: 'dark', at: 1, pool: darkPool },
] as const)('in the $theme theme', ({ at, pool }) => {
  const colorOf = (name: string, tokens = usual): ReturnType<typeof readColor> =>
    readColor(tokens.get(name)?.[at] ?? name);

  test.each(pairs)('$mark on $ground has $least : 1', ({ mark, ground, least }) => {
    expect(contrastOf(colorOf(mark), colorOf(ground))).toBeGreaterThanOrEqual(least);
  });

  test.each(hues)('the pool of hue %s can be read on both grounds', (hue) => {
    for (const ground of ['paper', 'sunk'])
      expect(
        contrastOf(readColor(poolColor(pool, hue)), colorOf(ground)),
        ground,
      ).toBeGreaterThanOrEqual(4.5);
  });

  test.each(pairs)('who asks for more contrast gets more: $mark on $ground', (pair) => {
    const seen = (name: string) => colorOf(replaced.get(name) ?? name, stronger);
    const most = contrastOf(seen(pair.mark), seen(pair.ground));
    expect(most).toBeGreaterThanOrEqual(contrastOf(colorOf(pair.mark), colorOf(pair.ground)));
  });
});

test('every colour is looked at, or is decoration', () => {
  const seen = new Set<string>([...pairs.flatMap(({ mark, ground }) => [mark, ground])]);
  expect([...usual.keys()].filter((name) => !seen.has(name))).toEqual(DECORATION);
  expect(hues.length).toBeGreaterThan(0);
});

test('no style sheet has a colour of its own', () => {
  const folder = join(root, 'src/styles');
  const own = readdirSync(folder)
    .filter((name) => name !== 'tokens.css')
    .flatMap((name) => {
      const colors = readFileSync(join(folder, name), 'utf8').match(
        /#[0-9a-f]{3,8}(?=[;,) ])|(?:rgb|hsl|oklch)\(/gi,
      );
      return (colors ?? []).map((color) => `${name}: ${color}`);
    });
  expect(own).toEqual([]);
});
