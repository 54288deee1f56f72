import type { ServedRest } from '../../answers/servedCatalogue.ts';
import { entryPath } from '../../paths.ts';
import { withCode } from '../element.ts';
import type { Shown } from './completeAnswer.ts';

/**
 * Adds to each message that the text fits as well the words that tell it from the answer, because the reader can still look
 * at the whole message.
 *
 * @example
 * showTells({ area, reply }, await rest());
 */
export const showTells = (
  { area, reply: { findings } }: Pick<Shown, 'area' | 'reply'>,
  { tells }: Pick<ServedRest, 'tells'>,
): void => {
  const apart = Object.entries(tells[findings[0]?.known.slug ?? ''] ?? {});
  for (const link of area.querySelectorAll('.finding .links a')) {
    const href = link.getAttribute('href');
    const [, tell] = apart.find(([slug]) => entryPath('variant', slug) === href) ?? [];
    if (tell !== undefined) link.after(': ', ...withCode(tell));
  }
};
