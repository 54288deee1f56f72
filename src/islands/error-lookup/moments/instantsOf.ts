import type { OffsetAt } from './zoneNamed.ts';

/** When the clocks of a zone show a time: once, twice where they are set back, or never where they are set forward. */
export interface Instants {
  /** The instants, the earlier one first; of a time that is skipped, the one at which it would have come. */
  readonly at: readonly [number, ...number[]];
  readonly skipped: boolean;
}

const DAY = 86_400_000;

/**
 * Finds the instants at which the clocks of a zone show a time.
 *
 * @param wall the time on the clocks, in milliseconds as if they showed UTC
 * @param offsetAt the clocks, from `zoneNamed`
 * @example
 * instantsOf(Date.UTC(2026, 0, 1, 12), () => 3_600_000).at[0]; // Date.UTC(2026, 0, 1, 11)
 */
export const instantsOf = (wall: number, offsetAt: OffsetAt): Instants => {
  // No zone sets its clocks twice within two days, so one of the offsets around the time is its own.
  const before = offsetAt(wall - DAY);
  const after = offsetAt(wall + DAY);
  const candidates = before === after ? [wall - before] : [wall - before, wall - after];
  const [first, ...rest] = candidates
    .filter((instant) => offsetAt(instant) === wall - instant)
    .sort((a, b) => a - b);
  if (first === undefined) return { at: [wall - before], skipped: true };
  return { at: [first, ...rest], skipped: false };
};
