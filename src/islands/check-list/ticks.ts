/** The key under which the fragment holds the ticks of all lists of a page. */
export const TICKS = 't';

/**
 * The ids that the fragment names as ticked; ids that the page does not have do no harm.
 *
 * @example
 * readTicks('case-lid,check-spout'); // ['case-lid', 'check-spout']
 */
export const readTicks = (value = ''): string[] => value.split(',').filter((id) => id !== '');

/**
 * The ticks of checks among those that the fragment names. A check has the same id wherever it stands.
 *
 * @example
 * checkTicks('case-lid,check-spout'); // 'check-spout'
 */
export const checkTicks = (value: string | undefined): string =>
  readTicks(value)
    .filter((id) => id.startsWith('check-'))
    .join(',');

/**
 * What the fragment says after a list has changed: the ticks of other lists stay.
 *
 * @param before what it said
 * @param own ids of all items of the list
 * @param ticked those that are ticked now
 * @example
 * changeTicks('case-lid,check-spout', ['case-lid', 'case-empty'], ['case-empty']); // 'check-spout,case-empty'
 */
export const changeTicks = (
  before: string | undefined,
  own: readonly string[],
  ticked: readonly string[],
): string => [...readTicks(before).filter((id) => !own.includes(id)), ...ticked].join(',');
