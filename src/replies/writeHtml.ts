import { inlineRuns } from './inlineRuns.ts';
import type { ReplyBlock } from './replyBlocks.ts';
import type { Labelled } from './replyFacts.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text in which nothing is markup. */
const asText = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

const inline = (text: string): string =>
  inlineRuns(text)
    .map((run) => (run.code ? `<code>${asText(run.text)}</code>` : asText(run.text)))
    .join('');

const labelled = ({ label, text = '' }: Partial<Labelled>): string =>
  `${label === undefined ? '' : `<strong>${inline(label)}</strong> `}${inline(text)}`;

const writeBlock = (block: ReplyBlock): string => {
  switch (block.kind) {
    case 'quote':
      return `<blockquote><code>${asText(block.text)}</code></blockquote>`;
    case 'words':
      return `<p>${labelled(block)}</p>`;
    case 'row':
      return `<p>${block.parts.map(labelled).join(' · ')}</p>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      const items = block.items.map((item) => `<li>${labelled(item)}</li>`).join('');
      return `<p><strong>${inline(block.title)}</strong></p><${tag}>${items}</${tag}>`;
    }
    case 'link':
      return `<p><a href="${asText(block.href)}">${asText(block.href)}</a></p>`;
  }
};

/**
 * Writes a reply as HTML for mail programs and other boxes that take rich text: no classes, no styles.
 *
 * @example
 * writeHtml([{ kind: 'words', text: 'Is 1 < 2?' }]); // '<p>Is 1 &lt; 2?</p>'
 */
export const writeHtml = (blocks: readonly ReplyBlock[]): string => blocks.map(writeBlock).join('');
