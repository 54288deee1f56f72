import { inlineRuns } from './inlineRuns.ts';
import { platforms, type Platform } from './platforms.ts';
import type { ReplyBlock } from './replyBlocks.ts';
import type { Labelled } from './replyFacts.ts';

const inline = (text: string, platform: Platform): string => {
  const { code, words } = platforms[platform];
  return inlineRuns(text)
    .map((run) => (run.code ? code(run.text) : words(run.text)))
    .join('');
};

const strong = (text: string, platform: Platform): string =>
  platforms[platform].strong(inline(text, platform));

const labelled = ({ label, text = '' }: Partial<Labelled>, platform: Platform): string =>
  `${label === undefined ? '' : `${strong(label, platform)} `}${inline(text, platform)}`;

const writeBlock = (block: ReplyBlock, platform: Platform): string => {
  switch (block.kind) {
    case 'quote':
      return platforms[platform].quote(block.text);
    case 'words':
      return labelled(block, platform);
    case 'row':
      return block.parts.map((part) => labelled(part, platform)).join(' · ');
    case 'list':
      return [
        strong(block.title, platform),
        ...block.items.map((item, i) => {
          const sign = block.ordered ? `${String(i + 1)}.` : '-';
          return `${sign} ${labelled(item, platform)}`;
        }),
      ].join('\n');
    case 'link':
      return block.href;
  }
};

/**
 * Writes a reply as text, with the signs of one platform.
 *
 * @example
 * writeReply([{ kind: 'words', label: 'First:', text: 'Run `x_y`.' }], 'github'); // '**First:** Run `x_y`.'
 */
export const writeReply = (blocks: readonly ReplyBlock[], platform: Platform): string =>
  blocks.map((block) => writeBlock(block, platform)).join('\n\n');
