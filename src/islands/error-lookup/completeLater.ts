import address from './answerCompleter.ts?worker&url';
import type { Shown } from './completeAnswer.ts';

/**
 * Loads the script that completes answers; after the first time it is there.
 *
 * @throws {TypeError} when it does not come
 */
export const loadCompleter = async (): Promise<void> => {
  await import(/* @vite-ignore */ address);
};

/**
 * Has an answer completed that is already shown. Without the script it stays as it is.
 *
 * @param isShown whether the answer is still the one that is shown
 * @example
 * await completeLater({ area, reply, text }, () => true);
 */
export const completeLater = async (detail: Shown, isShown: () => boolean): Promise<void> => {
  try {
    await loadCompleter();
  } catch {
    return;
  }
  if (isShown()) dispatchEvent(new CustomEvent('unreject:answered', { detail }));
};
