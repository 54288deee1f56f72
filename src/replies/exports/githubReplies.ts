import { fencedBlock } from '../../strings/fenced.ts';
import type { VariantReplies } from '../variantReplies.ts';

/** A saved reply, with the two fields that GitHub's form has, and whence it comes. */
export interface GitHubReply {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly link: string;
  readonly verified: string;
}

/**
 * The replies as GitHub's saved replies.
 *
 * @example
 * githubReplies([]); // []
 */
export const githubReplies = (all: readonly VariantReplies[]): GitHubReply[] =>
  all.map(({ slug, title, link, verified, replies }) => ({
    id: slug,
    title,
    body: replies.github.long.text,
    link,
    verified,
  }));

/**
 * The same for reading and copying by hand: a heading and a block for each.
 *
 * @param title the heading of the file
 * @example
 * githubRepliesMarkdown('Replies', []); // '# Replies\n'
 */
export const githubRepliesMarkdown = (title: string, all: readonly VariantReplies[]): string =>
  [
    `# ${title}`,
    ...githubReplies(all).map((reply) => `## \`${reply.title}\`\n\n${fencedBlock(reply.body)}`),
  ].join('\n\n') + '\n';
