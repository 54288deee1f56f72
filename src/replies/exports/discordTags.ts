import type { VariantReplies } from '../variantReplies.ts';

/** A tag of a Discord bot: a name that can be a command, and the message that the bot sends. */
export interface DiscordTag {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description: string;
  /** As Discord's API takes it; the bot mentions nobody. */
  readonly message: { readonly content: string; readonly allowed_mentions: { readonly parse: [] } };
  readonly verified: string;
}

/** Names of commands have so many characters at most, and descriptions these. */
const [NAME, DESCRIPTION] = [32, 100];

const numberIn = (link: string): string => /\/e\/(\d+)\/$/.exec(link)?.[1] ?? '';

/**
 * The replies as tags: `claude-9` by the permanent number, and the slug where Discord takes it for a name.
 *
 * @example
 * discordTags([]); // []
 */
export const discordTags = (all: readonly VariantReplies[]): DiscordTag[] =>
  all.map(({ slug, title, link, verified, replies }) => ({
    name: `claude-${numberIn(link)}`,
    aliases: slug.length <= NAME ? [slug] : [],
    description: title.slice(0, DESCRIPTION),
    message: { content: replies.discord.short.text, allowed_mentions: { parse: [] } },
    verified,
  }));
