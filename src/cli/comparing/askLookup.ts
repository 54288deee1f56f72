import type { Page } from '@playwright/test';
import { findingLines, slugOf, type Told } from './toldOf.ts';

/** What is drawn of one answer. */
interface Drawn {
  readonly findings: readonly { href: string; label: string; ties: readonly string[] }[];
  readonly nearest: readonly string[];
  readonly family: string | undefined;
  readonly values: readonly string[];
}

/** Runs in the page: puts a text into the box as if it were pasted, and reads the answer at the moment when it is drawn. */
const answerIn = async (text: string): Promise<Drawn> => {
  const lookup = document.querySelector('error-lookup');
  const [box, area] = [lookup?.querySelector('textarea'), lookup?.querySelector('[data-answer]')];
  if (!box || !area) throw new Error('The page has no lookup.');
  const put = (value: string): void => {
    box.value = value;
    box.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }));
  };
  const hrefs = (place: Element | null, selector: string): string[] =>
    [...(place?.querySelectorAll(selector) ?? [])].map((link) => link.getAttribute('href') ?? '');
  put('');
  await new Promise<void>((resolve) => {
    const watcher = new MutationObserver(() => {
      if (!area.querySelector('.finding')) return;
      watcher.disconnect();
      resolve();
    });
    watcher.observe(area, { childList: true });
    put(text);
  });
  const finding = area.querySelector('.finding');
  const all = [...area.querySelectorAll('.finding, .further > li')];
  const known = all.filter((one) => one.querySelector('h3 a'));
  return {
    findings: known.map((one) => ({
      href: hrefs(one, 'h3 a')[0] ?? '',
      label: one.querySelector('.sure strong')?.textContent ?? '',
      ties: hrefs(one, ':scope > .links a'),
    })),
    nearest: known.length > 0 ? [] : hrefs(finding, ':scope > .links a'),
    family: hrefs(area, '.family a')[0],
    // What is added to a moment depends on the reader's clock.
    values: [...area.querySelectorAll('.read-out dl > div')].map((row) =>
      [...row.querySelectorAll('dt, dd code')].map((cell) => cell.textContent).join(': '),
    ),
  };
};

/**
 * Opens the lookup of a site, and waits until it has loaded all that it answers with.
 *
 * @param home the address of the site's home page
 * @example
 * await openLookup(page, 'http://localhost:4321/');
 */
export const openLookup = async (page: Page, home: string): Promise<void> => {
  // It is asked for last, when the worker has the whole catalogue.
  const completer = page.waitForResponse(/answerCompleter/);
  await page.goto(home);
  await page.evaluate((address) => import(address), (await completer).url());
};

/**
 * Asks the lookup of an open page about a text, and reads its answer off the page.
 *
 * @returns what it tells; of a blank text nothing
 * @example
 * (await askLookup(page, 'Overloaded')).findings; // ['Exact overloaded-529']
 */
export const askLookup = async (page: Page, text: string): Promise<Told> => {
  if (text.trim() === '') return { findings: [] };
  const { findings, nearest, family, values } = await page.evaluate(answerIn, text);
  const told = findings.map(({ href, label, ties }) => ({
    slug: slugOf(href),
    label,
    ties: ties.map(slugOf),
  }));
  const near = nearest.map(slugOf);
  return { findings: findingLines(told, near, family && slugOf(family)), values };
};
