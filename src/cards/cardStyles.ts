import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The site's tokens as plain CSS in the light theme: a picture does not know what the reader prefers.
 *
 * @param css with declarations of one line each
 * @example
 * inLight('@theme static { --ink: light-dark(#111, #eee); }'); // ':root { --ink: #111; }'
 */
export const inLight = (css: string): string =>
  css
    .replaceAll('@theme static', ':root')
    .replaceAll(/light-dark\((.*), [^,]*\);/g, '$1;')
    .replaceAll('--*: initial;', '');

const read = (file: string): string => readFileSync(join(import.meta.dirname, file), 'utf8');

/** The style sheets of every card. */
export const cardStyles: readonly string[] = [
  inLight(read('../styles/tokens.css')),
  read('card.css'),
];
