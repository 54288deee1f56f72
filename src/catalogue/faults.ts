/** Every kind of broken fact, with what to do about it. A kind without advice does not compile. */
export const FAULT_KINDS = {
  schema: 'Write the field as src/schemas/ and content/WRITING.md describe it.',
  'left-to-fill':
    'Write what the line asks for; take out an optional field and every such comment.',
  'empty-collection':
    'Restore the folder or file: a collection without entries is a mistake of paths.',
  'duplicate-number': 'Give the newer entry the next free number; numbers are permanent.',
  'duplicate-name': 'Rename one of them: slugs, former slugs, titles and ids must be unique.',
  'dangling-reference': 'Correct the reference, or add the entry that it names.',
  'bad-template': 'Use a kind of hole that src/matching/holes.ts knows.',
  'bad-markup':
    'Use only the markup of content/WRITING.md: outside addresses belong into content/sources.yaml.',
  'figure-without-claim': 'Cite a claim whose text contains the figure, or leave the figure out.',
  'date-without-claim':
    'Cite a claim that begins or ends on that date or names it, or correct the date.',
  'wrong-route':
    'Name a route of content/routes/ that meets the pool, add one, or leave the route out.',
  'question-in-circle': 'Lead on to another question, or end: nobody should be asked twice.',
  'not-led-to-once':
    'Let one answer lead there, and no other: the page shows the answers that led to it.',
  'too-many-questions': 'Ask at most four: leave one out, or end earlier with more candidates.',
  'too-few-questions': 'Ask at least two: one answer tells too little to send somebody anywhere.',
  'message-not-asked-for': 'Show it at an end of content/questions/, with the words that tell it.',
  'out-of-order': 'Move the event: the oldest comes first.',
  'paid-before-free': 'Put at least two cases with free checks before the one that costs money.',
  'check-worded-otherwise':
    'Use the same words for the same check, or give the other check an id of its own.',
  'past-review': 'Check the facts against their sources, then move the date.',
  'retired-without-notice':
    'Add a notice: what this was, since when it is over, and what to do now.',
  'answered-otherwise':
    'Change the wordings, the vetoes or the text, so that the matcher answers as content says.',
} as const satisfies Record<string, string>;

export type FaultKind = keyof typeof FAULT_KINDS;

/** One broken fact: where it stands and what is wrong with it. */
export interface Fault {
  readonly kind: FaultKind;
  readonly file: string;
  /** Path of the field, such as `cases.2.fixes.0`; `body` for the text behind the front matter. */
  readonly field: string;
  /** What is wrong, with the value. */
  readonly what: string;
}

/**
 * All faults as one text: grouped by file, each with its field, what is wrong and what to do.
 *
 * @example
 * printFaults([{ kind: 'schema', file: 'a.mdx', field: 'title', what: 'is missing' }]).startsWith('1 broken fact'); // true
 */
export const printFaults = (faults: readonly Fault[]): string => {
  const lines = [
    `${String(faults.length)} broken ${faults.length === 1 ? 'fact' : 'facts'} in content:`,
  ];
  for (const file of new Set(faults.map((fault) => fault.file))) {
    lines.push('', file);
    for (const fault of faults.filter((one) => one.file === file)) {
      lines.push(
        `  ${fault.field}: ${fault.what} [${fault.kind}]`,
        `    ${FAULT_KINDS[fault.kind]}`,
      );
    }
  }
  return lines.join('\n');
};
