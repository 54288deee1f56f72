import { scriptLoader } from '../scriptLoader.ts';
import type * as Completer from './answerCompleter.ts';
import address from './answerCompleter.ts?worker&url';

/**
 * Loads what is of use only once there is an answer; the first call asks for it.
 *
 * @throws {Error} when the script could not be loaded; the next call tries again
 * @example
 * const { valuesAround } = await loadCompleter();
 */
export const loadCompleter = scriptLoader(address) as () => Promise<typeof Completer>;
