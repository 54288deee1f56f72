import { matcherEntries } from '../../src/catalogue/matcherEntries.ts';
import { compileCatalogue } from '../../src/matching/compileCatalogue.ts';
import { content } from './content.ts';

/** The project's own catalogue, ready for matching; made once for all files of tests that run together. */
export const compiled = compileCatalogue(matcherEntries(content));
