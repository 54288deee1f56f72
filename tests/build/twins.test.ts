import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { shownMessage } from '../../src/catalogue/messagePieces.ts';
import { root } from '../../src/cli/root.ts';
import { folders, twinPath, type Form } from '../../src/paths.ts';
import type { ClaimView } from '../../src/schemas/views/claimView.ts';
import type { FixView } from '../../src/schemas/views/fixView.ts';
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

const forms: readonly Form[] = ['md', 'json', 'txt'];

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');

/** What is answered before everything else, in the order of every form but the page, with what is asked where that is short. */
const answersOf = (view: EntryView): string[] => {
  if (view.kind === 'fix')
    return [view.cost, `How long? ${String(view.minutes)} min`, ...checksOf(view)];
  if (view.kind !== 'variant') return [];
  const { pay, wait, actor, time, retry } = view.verdict;
  return [
    ...[`Pay? ${pay.text}`, `Wait? ${wait.text}`, `Who acts? ${actor.text}`, `How long? ${time}`],
    `Send it again? ${retry.text}`,
  ];
};

const checksOf = (view: FixView): string[] => view.beforePaying.map(({ check }) => check);

/** What a reader checks or does after the first answer. */
const nextOf = (view: EntryView): string[] => {
  switch (view.kind) {
    case 'variant':
      return view.cases.map(({ title }) => title);
    case 'fix':
      return view.steps.map(({ text }) => text);
    case 'pool':
      return view.shownAt.map(({ where }) => where);
    case 'tool':
      return view.pools.map(({ title }) => title);
    case 'wrapper':
      return view.readIt;
    case 'family':
      return view.answers.map(({ says }) => says);
    case 'guide': {
      const headings = view.text.flatMap((block) => /^## (.+)$/.exec(block)?.[1] ?? []);
      const terms = view.terms.map(({ term }) => term);
      const all = [view.cases.map(({ title }) => title), headings, terms];
      return all.find((items) => items.length > 0) ?? [];
    }
  }
};

test('every entry has its page', () => {
  expect(new Set(entries.map(({ address }) => kindOf(address))).size).toBe(7);
});

test('every number gives each form of the page that it stands for', () => {
  const variants = entries.filter(({ address }) => kindOf(address) === 'variant');
  expect(variants.length).toBeGreaterThan(100);
  const differing = variants.flatMap((page) => {
    const { shortUrl } = JSON.parse(readTwin(page, 'json')) as { shortUrl: string };
    const alias = { address: new URL(shortUrl).pathname };
    return forms
      .filter((form) => readTwin(alias, form) !== readTwin(page, form))
      .map((form) => `${shortUrl} ${form}`);
  });
  expect(differing).toEqual([]);
});

describe.each(entries)('$address', (page) => {
  const { html, address } = page;
  const view = JSON.parse(readTwin(page, 'json')) as EntryView & { evidence: ClaimView[] };
  const markdown = readTwin(page, 'md');

  test('names its other forms in its head', () => {
    const twins = forms.map((form) => twinPath(view.kind, view.slug, form).replace(/^\//, base));
    const links = [...html.matchAll(/<link rel="alternate"[^>]*href="([^"]*)"/g)];
    expect(links.map(([, href]) => href)).toEqual(twins);
    expect(new URL(view.url).pathname).toBe(address);
  });

  test('says in every form the same, in the same order', () => {
    const said = saidOf(view);
    expect(missing(said, ofHtml(html))).toEqual([]);
    expect(missing(said, ofMarkdown(markdown))).toEqual([]);
    if (view.kind !== 'variant') return;
    // On the page it comes behind the first action, elsewhere before it.
    const again = squash(`Send it again? ${view.verdict.retry.text}`);
    expect(ofHtml(html)).toContain(again);
    expect(ofMarkdown(markdown)).toContain(again);
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

  test('answers in ten lines of text at most, and ends in its address', () => {
    const lines = linesOf(readTwin(page, 'txt'));
    expect(lines.length).toBeLessThanOrEqual(10);
    expect(lines[0]).toBe(view.kind === 'variant' ? view.message : view.title);
    const { firstAction = '' } = 'firstAction' in view ? view : {};
    expect(ofView(lines.join('\n'))).toContain(ofView(firstAction));
    expect(missing(answersOf(view), squash(lines.slice(1).join('\n')))).toEqual([]);
    expect(lines.at(-1)).toBe(view.kind === 'variant' ? view.shortUrl : view.url);
  });

  test('says in text how much of what comes next it leaves out', () => {
    const lines = linesOf(readTwin(page, 'txt'));
    const shown = lines.filter((line) => /^\d+\. /.test(line)).length;
    const [, more = '0'] = /^And (\d+) more on the page\. /.exec(lines.at(-2) ?? '') ?? [];
    expect(shown).toBeGreaterThan(0);
    expect(shown + Number(more)).toBe(nextOf(view).length);
    expect(ofView(lines.join(''))).toContain(ofView(nextOf(view)[0] ?? ''));
  });
});
