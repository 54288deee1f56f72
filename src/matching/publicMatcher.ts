/** What is published of the matcher as one module, `/data/matcher.js`. */
export { compileCatalogue, type Compiled } from './compileCatalogue.ts';
export { match } from './match.ts';
export { nearestFamily, type Family } from './nearestFamily.ts';
export type { Answer, Entry, Layer, Match, Span, Value, Wording } from './types.ts';
