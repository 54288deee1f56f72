import { platforms, type Platform } from './platforms.ts';
import { replyBlocks, type ReplyBlock, type ReplyLength } from './replyBlocks.ts';
import type { ReplyFacts } from './replyFacts.ts';
import { writeReply } from './writeReply.ts';

/** Sentences of a text; a full stop within code ends none. */
const sentencesOf = (text: string): string[] => {
  const sentences: string[] = [];
  let open = '';
  for (const part of text.split(/(?<=[.!?…]) /)) {
    open = open === '' ? part : `${open} ${part}`;
    if (open.split('`').length % 2 === 0) continue;
    sentences.push(open);
    open = '';
  }
  return open === '' ? sentences : [...sentences, open];
};

/** The first half of a text's words; of a text that is one word, half of its characters. */
const halved = (text: string): string => {
  const words = text.replace(/ …$/, '').split(' ');
  const [only = ''] = words;
  const kept =
    words.length > 1
      ? words.slice(0, Math.floor(words.length / 2)).join(' ')
      : only.slice(0, Math.floor(only.length / 2));
  return `${kept} …`;
};

/** One step shorter: the last case goes, then the last question, then the last sentence, then words. */
const shorter = (facts: ReplyFacts): ReplyFacts => {
  const { message, short, ask, cases } = facts;
  if (cases.length > 0) return { ...facts, cases: cases.slice(0, -1) };
  if (ask.length > 0) return { ...facts, ask: ask.slice(0, -1) };
  const sentences = sentencesOf(short);
  if (sentences.length > 1) return { ...facts, short: sentences.slice(0, -1).join(' ') };
  return message.length > short.length
    ? { ...facts, message: halved(message) }
    : { ...facts, short: halved(short) };
};

/** Less than this says nothing; characters of message and answer. */
const LEAST = 20;

/**
 * Makes a reply fit a platform: cases, questions and sentences are left out whole, the last first, and the link never.
 *
 * @throws {Error} when not even the barest reply fits
 * @example
 * const short = 'Some two thousand letters. '.repeat(80);
 * const facts = { message: 'Out', short, ask: [], verdict: [], action: '', cases: [], link: 'https://x.example/e/1/' };
 * writeReply(fitReply(facts, 'short', 'discord'), 'discord').length <= 2000; // true
 */
export const fitReply = (
  facts: ReplyFacts,
  length: ReplyLength,
  platform: Platform,
): ReplyBlock[] => {
  const { limit } = platforms[platform];
  const blocks = replyBlocks(facts, length);
  if (writeReply(blocks, platform).length <= limit) return blocks;
  if (facts.message.length + facts.short.length < LEAST && facts.cases.length === 0) {
    throw new Error(
      `The reply to "${facts.message}" does not fit into ${String(limit)} characters: shorten its verdict and first action.`,
    );
  }
  return fitReply(shorter(facts), length, platform);
};
