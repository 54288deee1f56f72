import type { VariantReplies } from '../variantReplies.ts';

/** The reply to a message for those who answer others, with the day on which its facts were last checked. */
export interface ShortReply {
  readonly number: number;
  readonly slug: string;
  readonly title: string;
  readonly link: string;
  readonly verified: string;
  /** Markdown, ending in the link. */
  readonly reply: string;
}

/**
 * The short reply of every message; the long ones, and those of other platforms, are in the other files.
 *
 * @example
 * shortReplies([]); // []
 */
export const shortReplies = (all: readonly VariantReplies[]): ShortReply[] =>
  all.map(({ number, slug, title, link, verified, replies }) => ({
    ...{ number, slug, title, link, verified },
    reply: replies.github.short.text,
  }));
