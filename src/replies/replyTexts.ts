import { fitReply } from './fitReply.ts';
import type { Platform } from './platforms.ts';
import type { ReplyLength } from './replyBlocks.ts';
import type { ReplyFacts } from './replyFacts.ts';
import { writeHtml } from './writeHtml.ts';
import { writeReply } from './writeReply.ts';

/** A reply as it goes onto the clipboard: for boxes that take text, and for boxes that take rich text. */
export interface ReplyText {
  readonly text: string;
  readonly html: string;
}

/** The replies of one variant, for every platform in both lengths. */
export type ReplyTexts = Readonly<Record<Platform, Readonly<Record<ReplyLength, ReplyText>>>>;

const textOf = (facts: ReplyFacts, platform: Platform, length: ReplyLength): ReplyText => {
  const blocks = fitReply(facts, length, platform);
  return { text: writeReply(blocks, platform), html: writeHtml(blocks) };
};

/**
 * Writes a variant's replies for every platform. Each is within the platform's limit, and its last line is the permanent
 * address.
 *
 * @throws {Error} when a reply cannot be made to fit
 * @example
 * const facts = { message: 'Out', short: 'Wait.', ask: [], verdict: [], action: 'Look.', cases: [], link: 'https://x.example/e/1/' };
 * replyTexts(facts).slack.short.text; // '> `Out`\n\nWait.\n\nhttps://x.example/e/1/'
 */
export const replyTexts = (facts: ReplyFacts): ReplyTexts => {
  const both = (platform: Platform) => ({
    short: textOf(facts, platform, 'short'),
    long: textOf(facts, platform, 'long'),
  });
  return {
    slack: both('slack'),
    discord: both('discord'),
    github: both('github'),
    email: both('email'),
  };
};
