import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FontDetails } from '@takumi-rs/core';

const { resolve } = createRequire(import.meta.url);

const font = (name: string, folder: string, weight: 400 | 700): FontDetails => {
  const file = `@fontsource/${folder}/files/${folder}-latin-${String(weight)}-normal.woff`;
  return { name, weight, data: readFileSync(resolve(file)) };
};

/**
 * The fonts of the cards, from packages, so that a card is the same on every machine. They are near to what the pages ask for: the
 * system's sans serif, Charter and a monospace that has the signs of messages.
 *
 * @example
 * cardFonts()[0].name; // 'Inter'
 */
export const cardFonts = (): FontDetails[] => [
  font('Inter', 'inter', 400),
  font('Inter', 'inter', 700),
  font('Charis SIL', 'charis-sil', 700),
  font('DejaVu Sans Mono', 'dejavu-mono', 700),
];
