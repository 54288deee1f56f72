import type { Shown } from './completeAnswer.ts';
import { loadCompleter } from './loadCompleter.ts';

/**
 * Has an answer completed that is already shown. Without the script for it the answer stays as it is.
 *
 * @param isShown whether the answer is still the one that is shown
 * @example
 * await completeLater({ area, reply, text }, () => true);
 */
export const completeLater = async (shown: Shown, isShown: () => boolean): Promise<void> => {
  const completer = await loadCompleter().catch(() => undefined);
  if (completer && isShown()) completer.completeAnswer(shown);
};
