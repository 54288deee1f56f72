import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { citations } from '../../src/markdown/citations.ts';

const html = async (markdown: string): Promise<string> =>
  (await markdownToHtml(markdown, { mdastPlugins: [citations] })).html.trim();

test('a citation is a link to its claim, close behind its sentence', async () => {
  expect(await html('One. [c001] Two. [c002] [c003]')).toBe(
    '<p>One.<a href="claim:c001">c001</a> Two.<a href="claim:c002">c002</a><a href="claim:c003">c003</a></p>',
  );
});

test('code, other links and other brackets stay as they are', async () => {
  expect(await html('`[c001]` [c1] [steps](fix:update-claude-code)')).toBe(
    '<p><code>[c001]</code> [c1] <a href="fix:update-claude-code">steps</a></p>',
  );
});
