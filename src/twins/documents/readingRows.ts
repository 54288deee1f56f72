import type { PoolView } from '../../schemas/views/placeViews.ts';
import { meterStrings } from '../../strings/entries.ts';
import { labelled, type Block } from './blocks.ts';

/**
 * How to see whether a meter is the one that blocked; nothing where none is known.
 *
 * @example
 * readingRows(undefined); // []
 */
export const readingRows = (reading: PoolView['reading'] | undefined): Block[] =>
  labelled(
    (['look', 'ifCause', 'ifNot'] as const).map((part) => [meterStrings[part], reading?.[part]]),
  );
