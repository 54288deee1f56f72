/** The least and the most of something; a fixed amount is a range of equal ends. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Numbers of tokens by what is charged for them. */
export interface Tokens {
  /** Sent without the cache. */
  readonly input: number;
  readonly output: number;
  readonly cacheWrite: number;
  readonly cacheRead: number;
}

/** US dollars for a million tokens. A cache write costs by how long it is kept. */
export interface Prices {
  readonly input: number;
  readonly output: number;
  readonly cacheWrite5m: number;
  readonly cacheWrite1h: number;
  readonly cacheRead: number;
}

/** Which of the two tokenizers counts: the newer one makes more tokens of the same text. */
export type Tokenizer = 'older' | 'newer';

interface Item {
  readonly id: string;
  /** Ids of the claims in which its figures stand. */
  readonly claims: readonly string[];
}

/** A model's prices. */
export interface Model extends Item {
  readonly kind: 'model';
  readonly name: string;
  readonly prices: Prices;
  /** Prices of prompts of more than so many tokens, where they differ. */
  readonly longPrompts?: { readonly over: number; readonly prices: Prices } | undefined;
  readonly tokenizer: Tokenizer;
}

/** A plan's price by the month, and the API credits that it brings each month. */
export interface Plan extends Item {
  readonly kind: 'plan';
  readonly name: string;
  readonly team: boolean;
  readonly monthly: number;
  readonly apiCredits?: number | undefined;
}

/** Usage credits that are sold for less. */
export interface Bundle extends Item {
  readonly kind: 'bundle';
  readonly credit: number;
  readonly price: number;
}

/** The rules of reckoning that hold one number each. */
export const RULES = [
  'bundle-limit',
  'bundle-limit-team',
  'batch-discount',
  'newer-tokens',
  'credits-a-day',
  'smallest-purchase',
] as const;
export type RuleName = (typeof RULES)[number];

/** A number that holds for all models and plans. */
export interface Rule extends Item {
  readonly kind: 'rule';
  readonly id: RuleName;
  readonly value: number;
}

/** What was measured: so many tokens in so many hours. */
export interface Use extends Item {
  readonly kind: 'use';
  readonly name: string;
  readonly hours: number;
  readonly tokens: Tokens;
  readonly tokenizer: Tokenizer;
}

/** A way of working, between two measured uses, and our advice on reloading for it, in days of use. */
export interface Pattern extends Item {
  readonly kind: 'pattern';
  readonly name: string;
  readonly says: string;
  readonly between: readonly [low: string, high: string];
  readonly reload: { readonly threshold: number; readonly purchase: number } | null;
}

/** The ways to pay that are compared. */
export const WAYS = ['credits', 'bundles', 'key', 'plan'] as const;
export type WayName = (typeof WAYS)[number];

/** The fix that pays in such a way, and the claims that say what is paid. */
export interface WayFacts extends Item {
  readonly kind: 'way';
  readonly id: WayName;
  readonly fix: string;
}

/** The notes that can stand beside an amount, or under the sentence that says it. */
export const WAY_NOTES = [
  'beyond-plan',
  'with-plan',
  'may-be-refused',
  'daily-limit',
  'bundle-cap',
  'in-place-of-plan',
  'api-credits',
  'batch',
  'limits-unpublished',
  'expires',
] as const;
export type WayNote = (typeof WAY_NOTES)[number];

/** A sentence of the page, which cites its claims itself. */
export interface Note {
  readonly kind: 'note';
  readonly id: string;
  /** Where it stands. */
  readonly of: 'before' | 'way' | 'left-out' | 'reload' | 'range';
  readonly text: string;
}

/** Anything that costs are reckoned from, and what must be said beside. */
export type CostItem = Model | Plan | Bundle | Rule | Use | Pattern | WayFacts | Note;

/** What costs are reckoned from, by kind, in the order of the content. */
export interface CostBook {
  readonly models: readonly Model[];
  readonly plans: readonly Plan[];
  readonly bundles: readonly Bundle[];
  readonly rules: readonly Rule[];
  readonly uses: readonly Use[];
  readonly patterns: readonly Pattern[];
  readonly ways: readonly WayFacts[];
  readonly notes: readonly Note[];
}

/** What the reader says of their use. */
export interface Settings {
  /** Claude's own apps and Claude Code, another tool, or a program of one's own. */
  readonly tool: 'claude-code' | 'other-tool' | 'program';
  /** Id of a pattern. */
  readonly pattern: string;
  /** Id of a model. */
  readonly model: string;
  /** Hours on a day of use. */
  readonly hours: number;
  /** Days of use in a month. */
  readonly days: number;
  /** How long the prompt cache is kept, if there is one. */
  readonly cache: '5m' | '1h' | 'none';
  /** How much of the work can wait for the Batch API. */
  readonly batch: 'none' | 'half' | 'all';
  /** How many prompts are longer than a model's price band, where it has one. */
  readonly long: 'none' | 'some' | 'all';
  /** Id of the plan that the reader has; `none` without a plan. */
  readonly plan: string;
  /** Money that is there, in US dollars. */
  readonly balance: number;
}
