import tokens from '../styles/tokens.css?raw';
import look from './card.css?raw';

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

/** The style sheets of every card. */
export const cardStyles: readonly string[] = [inLight(tokens), look];
