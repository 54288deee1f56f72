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
    const rest = await (await lookupEngine()).rest();
    if (!isShown()) return;
    completer.showTells(shown, rest);
    completer.showMeter(shown, rest);
  } catch {
    // The answer is good without.
  }
};
