import type { Catalogue } from '../../catalogue/loadCatalogue.ts';
import { filterStrings } from '../../strings/lists.ts';
import { verdictStrings } from '../../strings/variants.ts';

/** A select of the list's filter; `name` is that of the rows' `data-` attribute. */
export interface ListFilterChoices {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

/**
 * The filters of the list of all variants, each with the choices that some variant has.
 *
 * @example
 * variantFilters(catalogue)[0]?.label; // 'Pool'
 */
export const variantFilters = (catalogue: Catalogue): ListFilterChoices[] => {
  const { variants, pools, tools } = catalogue;
  const used = (values: readonly (string | null)[], value: string): boolean =>
    values.includes(value);
  const named = (values: readonly (string | null)[], words: Readonly<Record<string, string>>) =>
    Object.entries(words)
      .filter(([value]) => used(values, value))
      .map(([value, label]) => ({ value, label }));
  const titles = (entries: readonly { slug: string; facts: { title: string } }[]) =>
    Object.fromEntries(entries.map(({ slug, facts }) => [slug, facts.title]));
  const facts = variants.map((variant) => variant.facts);
  return [
    {
      name: 'pool',
      label: filterStrings.pool,
      choices: named(
        facts.map(({ pool }) => pool),
        titles(pools),
      ),
    },
    {
      name: 'tools',
      label: filterStrings.tool,
      choices: named(
        facts.flatMap((one) => one.tools),
        titles(tools),
      ),
    },
    {
      name: 'actor',
      label: filterStrings.actor,
      choices: named(
        facts.map(({ verdict }) => verdict.actor.answer),
        verdictStrings.actors,
      ),
    },
    {
      name: 'status',
      label: filterStrings.status,
      choices: named(
        facts.map(({ status }) => status),
        filterStrings.statuses,
      ),
    },
  ];
};
