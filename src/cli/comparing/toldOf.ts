import type { PlainAnswer } from '../answering/plainAnswer.ts';

/** What is told of a text, in lines that all forms of the matcher can be compared by. */
export interface Told {
  /** A finding a line, with how sure and what ties with it; or the nearest entries and the family. */
  readonly findings: readonly string[];
  /** What was read out; not of the module, whose values have no labels. */
  readonly values?: readonly string[];
}

/** One finding: the slug of its entry, how sure in the words of the site, and the slugs of what fits as well. */
export interface ToldFinding {
  readonly slug: string;
  readonly label: string;
  readonly ties: readonly string[];
}

/**
 * The slug in the address or path of an entry.
 *
 * @example
 * slugOf('/not-claude/#coffee-out'); // 'coffee-out'
 */
export const slugOf = (address: string): string =>
  address.replace(/\/$/, '').split(/[/#]/).at(-1) ?? '';

/**
 * Puts an answer into lines.
 *
 * @param nearest slugs of the entries that come nearest where nothing was found
 * @param family the slug of the family, where there is one
 * @example
 * findingLines([{ slug: 'dry', label: 'Exact', ties: ['low'] }], []); // ['Exact dry = low']
 */
export const findingLines = (
  findings: readonly ToldFinding[],
  nearest: readonly string[],
  family?: string,
): string[] => [
  ...findings.map(({ slug, label, ties }) => [`${label} ${slug}`, ...ties].join(' = ')),
  // Beside a finding nobody shows what is near.
  ...(findings.length > 0 ? [] : nearest.map((slug) => `near ${slug}`)),
  ...(family === undefined ? [] : [`family ${family}`]),
];

/**
 * What the command tells, by the object that it gives to scripts.
 *
 * @example
 * const page = { title: 'Dry', url: 'https://x.example/errors/dry/' };
 * toldByCommand({ findings: [], nearest: [page], values: [{ label: 'Model', text: 'x' }] }).values; // ['Model: x']
 */
export const toldByCommand = (
  answer: Pick<PlainAnswer, 'findings' | 'nearest' | 'family' | 'values'>,
): Told => ({
  findings: findingLines(
    answer.findings.map(({ slug, label, ties }) => ({
      slug,
      label,
      ties: ties.map(({ url }) => slugOf(url)),
    })),
    answer.nearest.map(({ url }) => slugOf(url)),
    answer.family && slugOf(answer.family.url),
  ),
  values: answer.values.map(({ label, text }) => `${label}: ${text}`),
});
