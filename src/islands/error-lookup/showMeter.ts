import { entryPath } from '../../paths.ts';
import { meterStrings } from '../../strings/entries.ts';
import type { Shown } from './completeAnswer.ts';
import { element, withCode } from '../element.ts';
import type { ServedMeters } from '../../answers/servedCatalogue.ts';

/**
 * Adds to an answer the one meter of which its message speaks, and how to see whether it is the cause.
 *
 * @param shown a warning blocked nothing, and a message without a pool has no meter; to these nothing is added
 * @example
 * showMeter({ area, reply }, await meters());
 */
export const showMeter = (
  { area, reply: { findings } }: Pick<Shown, 'area' | 'reply'>,
  { pools, readings }: ServedMeters,
): void => {
  const { slug = '', pool = '', warning } = findings[0]?.known ?? {};
  const meter = pools[pool];
  if (meter === undefined || warning) return;
  const reading = readings[slug] ?? meter;
  const link = element(
    'a',
    { class: 'pool', 'data-pool': pool, href: entryPath('pool', pool) },
    meter.title,
  );
  const parts = (['look', 'ifCause', 'ifNot'] as const).flatMap((part) => [
    element('dt', {}, meterStrings[part]),
    element('dd', {}, ...withCode(reading[part])),
  ]);
  const name = [element('dt', {}, meterStrings.whichMeter), element('dd', {}, link)];
  area.querySelector('.finding')?.append(element('dl', { class: 'rows' }, ...name, ...parts));
};
