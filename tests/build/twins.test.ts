import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { shownMessage } from '../../src/catalogue/messagePieces.ts';
import { root } from '../../src/cli/root.ts';
import { folders, twinPath, type Form } from '../../src/paths.ts';
import type { ClaimView } from '../../src/schemas/views/claimView.ts';
import type { EntryView } from '../../src/twins/EntryView.ts';
import { base, canonicalOf, isLeftOut, readPages, saidIn, textOf, valuesOf } from './html.ts';
import { linkChecker } from './linkChecker.ts';
import { saidOf } from './saidOf.ts';

const pages = await readPages();
const { host } = new URL(canonicalOf(pages[0]?.html ?? ''));
const { faultOf } = linkChecker(pages, host);

const readTwin = (view: { address: string }, form: Form): string =>
  readFileSync(join(root, 'dist', `${view.address.slice(base.length, -1)}.${form}`), 'utf8');

const kindOf = (address: string): EntryView['kind'] | undefined => {
  const [, folder, slug] = /^([^/]+)\/([^/]+)\/$/.exec(address.slice(base.length)) ?? [];
  const kinds = Object.keys(folders) as EntryView['kind'][];
  return slug === undefined ? undefined : kinds.find((kind) => folders[kind] === folder);
};

const entries = pages.filter(
  ({ address, html }) => kindOf(address) !== undefined && !isLeftOut(html),
);

/** Words without spaces, so that it does not matter how a form sets them. */
const squash = (text: string): string => text.replace(/[\s`]+/g, '');
const ofHtml = (html: string): string => squash(saidIn(html.split('<main')[1] ?? ''));
const ofMarkdown = (markdown: string): string =>
  squash(
    markdown
      .replace(/\[\^c\d+\]/g, '')
      .replace(/\[((?:[^[\]\\]|\\.)*)\]\([^()\s]*\)/g, '$1')
      .replace(/\*\*|\\(?=[\\`*<[\]_])/g, ''),
  );
const ofView = (said: string): string => squash(said.replace(/ ?\[c\d{3,}\]/g, ''));

/** Which of the statements do not follow on one another in a text. */
const missing = (said: readonly string[], text: string): string[] => {
  let at = 0;
  return said.filter((one) => {
    const found = text.indexOf(ofView(one), at);
    if (found !== -1) at = found + ofView(one).length;
    return found === -1;
  });
};

/** What of an entry is to be read and copied as it stands. */
const literalsOf = (view: EntryView): string[] => {
  switch (view.kind) {
    case 'variant':
      return [view.message, ...view.wordings.map(({ text }) => shownMessage(text))];
    case 'wrapper':
      return view.prefixes.map(({ text }) => text);
    default:
      return 'forward' in view && view.forward !== undefined ? [view.forward.trim()] : [];
  }
};

test('every entry has its page', () => {
  expect(new Set(entries.map(({ address }) => kindOf(address))).size).toBe(7);
});

describe.each(entries)('$address', (page) => {
  const { html, address } = page;
  const view = JSON.parse(readTwin(page, 'json')) as EntryView & { evidence: ClaimView[] };
  const markdown = readTwin(page, 'md');

  test('names its other forms in its head', () => {
    const forms = (['md', 'json', 'txt'] as const).map((form) =>
      twinPath(view.kind, view.slug, form).replace(/^\//, base),
    );
    const links = [...html.matchAll(/<link rel="alternate"[^>]*href="([^"]*)"/g)];
    expect(links.map(([, href]) => href)).toEqual(forms);
    expect(new URL(view.url).pathname).toBe(address);
  });

  test('says in every form the same, in the same order', () => {
    const said = saidOf(view);
    expect(missing(said, ofHtml(html))).toEqual([]);
    expect(missing(said, ofMarkdown(markdown))).toEqual([]);
  });

  test('gives a Markdown parser its literal messages back, letter for letter', () => {
    const parsed = markdownToHtml(markdown).html;
    const shown = [...parsed.matchAll(/<(code|h1)>([\s\S]*?)\n?<\/\1>/g)].map(([, , text = '']) =>
      textOf(text),
    );
    expect(shown).toEqual(expect.arrayContaining(literalsOf(view)));
  });

  test('rests in every form on the same claims', () => {
    const evidence = /<ol class="evidence[\s\S]*$/.exec(html)?.[0] ?? '';
    const shown = valuesOf(evidence, 'id').filter((id) => /^c\d+$/.test(id));
    expect(view.claims).toEqual(shown);
    expect(view.evidence.map(({ id }) => id)).toEqual(shown);
    const idsOf = (pattern: RegExp): string[] =>
      [...markdown.matchAll(pattern)].map(([, id = '']) => id);
    const defined = idsOf(/^\[\^(c\d+)\]:/gm);
    expect(defined).toEqual(shown);
    const cited = idsOf(/\[\^(c\d+)\](?!:)/g);
    expect(cited.filter((id) => !defined.includes(id))).toEqual([]);
  });

  test('has in Markdown whole addresses that lead somewhere', () => {
    const links = [...markdown.matchAll(/\]\(([^()\s]*)\)|<(https?:[^<>\s]*)>/g)].map(
      ([, link, bare]) => link ?? bare ?? '',
    );
    expect(links.filter((link) => !/^https?:\/\/[^/]/.test(link))).toEqual([]);
    expect(links.map((link) => faultOf(link, address)).filter(Boolean)).toEqual([]);
  });

  test('answers in text within a screen, and ends in its address', () => {
    const lines = readTwin(page, 'txt').trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(20);
    expect(lines[0]).toBe(view.kind === 'variant' ? view.message : view.title);
    const { firstAction = '' } = 'firstAction' in view ? view : {};
    expect(ofView(lines.join('\n'))).toContain(ofView(firstAction));
    const address = view.kind === 'variant' ? view.shortUrl : view.url;
    expect(lines.slice(-2)).toContain(address);
  });
});
