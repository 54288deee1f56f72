/**
 * What is of use only once there is an answer, in a file of its own, so that the lookup is ready sooner. It hands itself over
 * in an event, because a script that is built as a worker exports nothing; see loadReadings.ts.
 */
import { valuesAround } from '../../matching/valuesAround.ts';

const readings = { valuesAround };

/** What the file hands over. */
export type Readings = typeof readings;

dispatchEvent(new CustomEvent('readings', { detail: readings }));
