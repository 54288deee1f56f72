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
  const completer = await loadCompleter().catch(() => undefined);
  if (completer && isShown()) completer.completeAnswer(shown);
  const [first] = shown.reply.findings;
  const meters = await lookupEngine()
    .then((engine) => engine.meters())
    .catch(() => undefined);
  const finding = shown.area.querySelector('.finding');
  if (completer && first && meters && finding && isShown())
    completer.showMeter(finding, first.known, meters);
};
