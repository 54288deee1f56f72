/**
 * What is of use only once there is an answer, in a script of its own, so that the lookup is ready sooner. It hands itself
 * over in an event, because a script that is built as a worker exports nothing; see loadOnce.ts.
 */
import type { Served } from '../../answers/servedCatalogue.ts';
import { withLinked } from '../../answers/withLinked.ts';
import type { Findings } from '../../matching/types.ts';
import { formsAround } from '../../matching/formsAround.ts';
import { valuesAround } from '../../matching/valuesAround.ts';
import { homeAddress } from '../../paths.ts';
import { completeAnswer } from './completeAnswer.ts';
import { showMeter } from './showMeter.ts';
import { showTells } from './showTells.ts';

const completer = {
  withLinked: (text: string, findings: Findings, served: Served) =>
    withLinked(text, findings, served, homeAddress()),
  valuesAround,
  formsAround,
  completeAnswer,
  showMeter,
  showTells,
};

/** What the script hands over. */
export type Completer = typeof completer;

declare global {
  interface WindowEventMap {
    'unreject:completer': CustomEvent<Completer>;
  }
}

dispatchEvent(new CustomEvent('unreject:completer', { detail: completer }));
