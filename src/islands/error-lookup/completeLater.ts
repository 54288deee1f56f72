import type { Shown } from './completeAnswer.ts';
import { loadCompleter } from './loadCompleter.ts';
import { lookupEngine } from './lookupEngine.ts';

/**
 * Has an answer completed that is already shown. What could not be loaded for it is left out.
 *
 * @param isShown whether the answer is still the one that is shown
 * @example
 * await completeLater({ area, reply, text }, () => true);
 */
export const completeLater = async (shown: Shown, isShown: () => boolean): Promise<void> => {
  try {
    const completer = await loadCompleter();
    if (isShown()) completer.completeAnswer(shown);
    const meters = await (await lookupEngine()).meters();
    if (isShown()) completer.showMeter(shown, meters);
  } catch {
    // The answer is good without.
  }
};
