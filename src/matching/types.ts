/** What an entry of the catalogue is: one of our variants, a wrapper, or another provider's error. */
export type EntryKind = 'variant' | 'wrapper' | 'lookalike';

/** One literal text by which an entry is recognised, with typed holes such as `{amount:money}`. */
export interface Wording {
  readonly text: string;
  /** A short form: enough to call a match likely, never exact. */
  readonly short?: boolean;
  /** Of a wrapper's prefix: that it is an answer by itself, whatever unknown text follows it. */
  readonly tells?: boolean;
}

/** An entry as the matcher needs it; the rest of its page is of no concern here. */
export interface Entry {
  readonly slug: string;
  readonly kind: EntryKind;
  readonly wordings: readonly Wording[];
  /** Phrases that veto the entry when they stand in the matched passage. */
  readonly forbids?: readonly string[];
  /** How far the entry explains a refusal; of several errors in a paste, a lower rank is the cause. */
  readonly rank?: Rank;
  /** Of a used-up limit: whether it is the plan's own, or one that is asked when the plan's are used up. */
  readonly purse?: Purse;
}

/** A named cause, a general form of several causes, or a warning beside which something else was refused. */
export type Rank = 'cause' | 'general' | 'warning';

/** The plan's own limits, or what pays beyond them: credits and the caps on them. */
export type Purse = 'plan' | 'beyond';

/** A passage of the pasted text: UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How sure a match is: the whole wording stood there, or enough of it. */
export type Sureness = 'exact' | 'likely';

/** What a value that was read out of the paste means. */
export type ValueKind =
  'amount' | 'reset' | 'request-id' | 'status' | 'error-type' | 'model' | 'tokens' | 'retry-after';

/** A value read out of the paste; `text` is always what stands between the offsets. */
export interface Value extends Span {
  readonly kind: ValueKind;
  readonly text: string;
}

/** What a message may be wrapped in besides what its client prints. */
export type FormKind =
  | ('json' | 'python' | 'object' | 'tags' | 'entities' | 'quote' | 'code')
  | ('codes' | 'borders' | 'gutter' | 'numbers' | 'log' | 'stack')
  | ('full-width' | 'no-break' | 'invisible' | 'broken' | 'glued');

/** Something through which the message was seen, and a passage of the paste that shows it. */
export interface Form extends Span {
  readonly kind: FormKind;
  /** Of JSON: in how many strings, one in the other, it stands. */
  readonly depth?: number;
}

/** An entry found in the paste, with the reader's own words that show it. */
export interface Match {
  readonly slug: string;
  readonly kind: EntryKind;
  readonly sure: Sureness;
  /** The words of the paste that are words of the wording, in order. */
  readonly spans: readonly Span[];
  /** Words that the paste breaks in two, and those that it runs together. */
  readonly mended: readonly Form[];
  readonly wording: string;
  /** How often the same error stands in the paste. */
  readonly count: number;
  /** Slugs that the paste fits as well as this one, when nothing in it separates them. */
  readonly ties: readonly string[];
  /** Whether it stands first because the paste links to its page. */
  readonly linked?: true;
}

/** A wrapper that stands around the message: its slug and where its prefix stands. */
export interface Layer extends Span {
  readonly slug: string;
}

/** What the matcher recognised in a paste. */
export interface Findings {
  /** Matches, the likely root cause first; empty when the paste is none of ours. */
  readonly matches: readonly Match[];
  readonly layers: readonly Layer[];
  /** Slugs of the entries that come nearest when nothing matches, the nearest first. */
  readonly nearest: readonly string[];
}

/** All that the matcher has to say of a paste. */
export interface Answer extends Findings {
  /** What else the first match was wrapped in. */
  readonly forms: readonly Form[];
  readonly values: readonly Value[];
}
