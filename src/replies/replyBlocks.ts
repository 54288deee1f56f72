import { replyStrings } from '../strings/replies.ts';
import { verdictStrings } from '../strings/variants.ts';
import type { Labelled, ReplyFacts } from './replyFacts.ts';

/** A part of a reply, before a platform's signs are put around it. */
export type ReplyBlock =
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'words'; readonly label?: string; readonly text: string }
  /** Short statements in one line. */
  | { readonly kind: 'row'; readonly parts: readonly Labelled[] }
  | {
      readonly kind: 'list';
      readonly title: string;
      readonly ordered: boolean;
      readonly items: readonly Partial<Labelled>[];
    }
  | { readonly kind: 'link'; readonly href: string };

/** A short reply answers and asks back; a long one gives the verdict and the checks as well. */
export type ReplyLength = 'short' | 'long';

const listOf = (
  title: string,
  ordered: boolean,
  items: readonly Partial<Labelled>[],
): ReplyBlock[] => (items.length === 0 ? [] : [{ kind: 'list', title, ordered, items }]);

const verdictAndCases = ({ verdict, action, cases }: ReplyFacts): ReplyBlock[] => [
  { kind: 'row', parts: verdict },
  { kind: 'words', label: `${verdictStrings.firstFree}:`, text: action },
  ...listOf(
    replyStrings.cases,
    true,
    cases.map(({ title, check, expect }) => ({
      label: `${title}.`,
      text: `${check} ${replyStrings.expect} ${expect}`,
    })),
  ),
];

/**
 * Puts the parts of a reply in order: the message first, so that a reply says by itself what it answers, and the permanent
 * address last.
 *
 * @example
 * const facts = { message: 'Out', short: 'Wait.', ask: ['Which tool?'], verdict: [], action: '', cases: [], link: 'https://x.example/e/1/' };
 * replyBlocks(facts, 'short').map(({ kind }) => kind); // ['quote', 'words', 'list', 'link']
 */
export const replyBlocks = (facts: ReplyFacts, length: ReplyLength): ReplyBlock[] => [
  { kind: 'quote', text: facts.message },
  { kind: 'words', text: facts.short },
  ...(length === 'long' ? verdictAndCases(facts) : []),
  ...listOf(
    replyStrings.ask,
    false,
    facts.ask.map((text) => ({ text })),
  ),
  { kind: 'link', href: facts.link },
];
