import { dateInWords } from '../../catalogue/dateInWords.ts';
import type { VariantView } from '../../schemas/views/variantView.ts';
import { entryStrings } from '../../strings/entries.ts';
import { linked, list, type Block } from './blocks.ts';

/**
 * Known bugs, each with its state when it was last read.
 *
 * @example
 * bugList([]); // []
 */
export const bugList = (bugs: VariantView['bugs']): Block[] =>
  list(
    bugs.map((bug) =>
      linked(
        bug,
        `${entryStrings.bugStates[bug.state]}, ${entryStrings.seen} ${dateInWords(bug.seen)}`,
      ),
    ),
  );
