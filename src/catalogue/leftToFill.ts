import type { Fault } from './faults.ts';

/** Stands in a file that `npm run new` made, wherever somebody has to write something. */
export const FILL_IN = 'FILL IN';

/**
 * A fault for every line of a file that was left as `npm run new` made it.
 *
 * @param file its path, for the fault
 * @param text the whole file, comments included: a choice is marked by a comment behind it
 * @example
 * leftToFill('content/tools/pot.mdx', 'maker: "FILL IN: who makes it"')[0]?.field; // 'line 1'
 */
export const leftToFill = (file: string, text: string): Fault[] =>
  text.split('\n').flatMap((line, i): Fault[] => {
    const at = line.indexOf(FILL_IN);
    if (at === -1) return [];
    // Without the quote that ends the value.
    const what = `still says "${line.slice(at).trimEnd().replace(/["']$/, '')}"`;
    return [{ kind: 'left-to-fill', file, field: `line ${String(i + 1)}`, what }];
  });
