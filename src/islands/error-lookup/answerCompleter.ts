/**
 * What is of use only once there is an answer, in a script of its own, so that the lookup is ready sooner. It hands itself
 * over in an event, because a script that is built as a worker exports nothing; see loadCompleter.ts.
 */
import { withLinked } from '../../answers/withLinked.ts';
import { valuesAround } from '../../matching/valuesAround.ts';
import { completeAnswer } from './completeAnswer.ts';
import { showMeter } from './showMeter.ts';

const completer = { withLinked, valuesAround, completeAnswer, showMeter };

/** What the script hands over. */
export type Completer = typeof completer;

declare global {
  interface WindowEventMap {
    'unreject:completer': CustomEvent<Completer>;
  }
}

dispatchEvent(new CustomEvent('unreject:completer', { detail: completer }));
