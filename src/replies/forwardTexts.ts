import type { FixFacts } from '../schemas/fix.ts';

/** A text for the person who can act, with the name of what it asks for. */
export interface ForwardText {
  readonly title: string;
  readonly text: string;
}

/**
 * The texts that a member can send to an owner or admin, without jargon, each with the link that explains it.
 *
 * @param fixes the fixes that the variant's cases name, in order
 * @param link the variant's permanent address, absolute
 * @example
 * forwardTexts([{ title: 'Ask', actor: 'admin', forward: 'Please look.' }], 'https://x.example/e/1/'); // [{ title: 'Ask', text: 'Please look.\n\nhttps://x.example/e/1/' }]
 */
export const forwardTexts = (
  fixes: readonly Pick<FixFacts, 'title' | 'actor' | 'forward'>[],
  link: string,
): ForwardText[] =>
  fixes.flatMap(({ title, actor, forward }) =>
    actor === 'admin' && forward !== undefined ? [{ title, text: `${forward}\n\n${link}` }] : [],
  );
