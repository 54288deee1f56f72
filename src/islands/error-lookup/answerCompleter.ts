/** What is of use only once there is an answer, in a script of its own, so that the lookup is ready sooner. */
import type { Served } from '../../answers/servedCatalogue.ts';
import { withLinked as withLinkedFrom } from '../../answers/withLinked.ts';
import type { Findings } from '../../matching/types.ts';
import { homeAddress } from '../../paths.ts';

export { formsAround } from '../../matching/formsAround.ts';
export { valuesAround } from '../../matching/valuesAround.ts';
export { completeAnswer } from './completeAnswer.ts';
export { showMeter } from './showMeter.ts';
export { showTells } from './showTells.ts';

/** Lets the pages to which a text links come first; see src/answers/withLinked.ts. */
export const withLinked = (text: string, findings: Findings, served: Served): Findings =>
  withLinkedFrom(text, findings, served, homeAddress());
