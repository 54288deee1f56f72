import address from './answerCompleter.ts?worker&url';
import { loadOnce } from './loadOnce.ts';

/**
 * Loads what is of use only once there is an answer; the first call asks for it.
 *
 * @throws {Error} when the script could not be loaded; the next call tries again
 * @example
 * const { valuesAround } = await loadCompleter();
 */
export const loadCompleter = loadOnce(address, 'unreject:completer');
