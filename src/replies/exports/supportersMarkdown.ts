import { fencedBlock } from '../../strings/fenced.ts';
import { supporterStrings as strings } from '../../strings/supporters.ts';
import type { VariantReplies } from '../variantReplies.ts';
import { shortReplies } from './shortReplies.ts';

const items = (all: readonly string[]): string => all.map((one) => `- ${one}`).join('\n');

/**
 * The page for supporters in Markdown: what to ask, how to link, the files, and a reply for every message.
 *
 * @param addressOf the address of a file of replies
 * @example
 * supportersMarkdown([], (name) => `https://tea.example/${name}`).startsWith('# For supporters'); // true
 */
export const supportersMarkdown = (
  all: readonly VariantReplies[],
  addressOf: (name: string) => string,
): string =>
  [
    ...[`# ${strings.title}`, strings.intro],
    ...[`## ${strings.ask}`, strings.askIntro, items(strings.asks)],
    ...[`## ${strings.link}`, items(strings.links.map(({ what, how }) => `**${what}:** ${how}`))],
    ...[`## ${strings.exports}`, strings.exportsIntro],
    items(strings.files.map(({ name, how }) => `[${name}](${addressOf(name)}): ${how}`)),
    `## ${strings.replies}`,
    ...shortReplies(all).map(({ title, reply }) => `### \`${title}\`\n\n${fencedBlock(reply)}`),
  ].join('\n\n') + '\n';
