import type { DirtyShape } from './dirtyShapes.ts';
import { atWordEnds, everyLine } from './wrapLines.ts';

const NAMED_ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&rsquo;',
  '—': '&mdash;',
  '·': '&middot;',
  '…': '&hellip;',
};

const numericEntities = (text: string): string =>
  text.replaceAll(/[^\w\s]/gu, (sign) => `&#${String(sign.codePointAt(0))};`);

const namedEntities = (text: string): string =>
  text.replaceAll(/[&<>"'—·…]/g, (sign) => NAMED_ENTITIES[sign] ?? sign);

/** How documents, chats and mails quote a message. */
export const DOCUMENTS: readonly DirtyShape[] = [
  ['Markdown quote', (message) => `> ${message}`],
  ['Markdown quote on many lines', (message) => everyLine(atWordEnds(message, 50), '> ')],
  ['code fence', (message) => `\`\`\`text\n${message}\n\`\`\``],
  ['inline code', (message) => `I get \`${message}\``],
  ['bold', (message) => `**Error:** **${message}**`],
  ['list item', (message) => `- ${message}\n- nothing in the log`],
  [
    'table cell',
    (message) => `| time | message | times |\n| --- | --- | --- |\n| 14:03 | ${message} | 3 |`,
  ],
  ['link text', (message) => `[${message}](https://example.org/chat/1)`],
  ['HTML with numeric entities', (message) => `<p class="error">${numericEntities(message)}</p>`],
  ['HTML with named entities', (message) => `<div><span>${namedEntities(message)}</span></div>`],
  ['HTML with spaces as entities', (message) => message.replaceAll(' ', '&nbsp;')],
  ['HTML with a line break in it', (message) => atWordEnds(message, 30).replaceAll('\n', '<br>')],
  ['mail quoted twice', (message) => everyLine(atWordEnds(message, 60), '> > ')],
  ['mail in quoted lines of one word', (message) => everyLine(message.replaceAll(' ', '\n'), '> ')],
  ['chat line', (message) => `maria  14:03\n${message}\nsam  14:05\nsame here`],
  ['comment with slashes', (message) => everyLine(atWordEnds(message, 60), '// ')],
  ['comment with stars', (message) => `/**\n${everyLine(atWordEnds(message, 60), ' * ')}\n */`],
  ['comment with number signs', (message) => everyLine(atWordEnds(message, 60), '# ')],
  [
    'added lines of a diff',
    (message) => `@@ -1,2 +1,2 @@\n${everyLine(atWordEnds(message, 60), '+ ')}`,
  ],
];
