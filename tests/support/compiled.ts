import { servedEntries } from '../../src/catalogue/servedEntries.ts';
import { compileCatalogue } from '../../src/matching/compileCatalogue.ts';
import { content } from './content.ts';

/** The project's own catalogue as readers have it, ready for matching; made once for all files of tests that run together. */
export const compiled = compileCatalogue(servedEntries(content));
