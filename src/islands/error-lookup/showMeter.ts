import { entryPath } from '../../paths.ts';
import { meterStrings } from '../../strings/entries.ts';
import { element, withCode } from '../element.ts';
import type { ServedAnswer, ServedMeters } from '../../answers/servedCatalogue.ts';

/**
 * Adds to a finding the one meter of which its message speaks, and how to see whether it is the cause.
 *
 * @param finding the element of the finding; a warning blocked nothing, and a message without a pool has no meter
 * @example
 * showMeter(area.querySelector('.finding'), known, await meters());
 */
export const showMeter = (
  finding: Element,
  { slug, pool, warning }: Pick<ServedAnswer, 'slug' | 'pool' | 'warning'>,
  { pools, readings }: ServedMeters,
): void => {
  const meter = pool === undefined ? undefined : pools[pool];
  if (pool === undefined || meter === undefined || warning) return;
  const reading = readings[slug] ?? meter;
  const link = element('a', { href: entryPath('pool', pool) }, meter.title);
  const parts = (['look', 'ifCause', 'ifNot'] as const).flatMap((part) => [
    element('dt', {}, meterStrings[part]),
    element('dd', {}, ...withCode(reading[part])),
  ]);
  const name = [element('dt', {}, meterStrings.whichMeter), element('dd', {}, link)];
  finding.append(element('dl', { class: 'rows' }, ...name, ...parts));
};
