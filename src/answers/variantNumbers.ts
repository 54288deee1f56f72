import type { Served } from './servedCatalogue.ts';

/**
 * The variants that are served, by slug, with their permanent numbers; before the numbers are there, with none.
 *
 * @example
 * const answers = [{ slug: 'dry', kind: 'variant', title: '', gist: '', action: '' }];
 * variantNumbers({ answers, steps: [4] }); // [['dry', 4]]
 */
export const variantNumbers = ({
  answers,
  steps,
}: Pick<Served, 'answers' | 'steps'>): [slug: string, number: number][] => {
  let last = 0;
  return answers
    .filter(({ kind }) => kind === 'variant')
    .map(({ slug }, i) => [slug, (last += steps[i] ?? NaN)]);
};
