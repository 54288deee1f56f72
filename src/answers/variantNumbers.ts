import type { Served } from './servedCatalogue.ts';

/**
 * The permanent numbers of the variants that are served, by their slugs.
 *
 * @example
 * const answers = [{ slug: 'dry', kind: 'variant', title: '', gist: '', action: '' }];
 * variantNumbers({ answers, steps: [4] }).get('dry'); // 4
 */
export const variantNumbers = ({
  answers,
  steps,
}: Pick<Served, 'answers' | 'steps'>): Map<string, number> => {
  let last = 0;
  const variants = answers.filter(({ kind }) => kind === 'variant');
  const numbered = variants.slice(0, steps.length);
  return new Map(numbered.map(({ slug }, i) => [slug, (last += steps[i] ?? 0)]));
};
