import type { CostBook, CostItem, RuleName } from './types.ts';

/**
 * Sorts what costs are reckoned from by kind.
 *
 * @param items in the order of the content
 * @example
 * costBook([{ kind: 'bundle', id: 'b', credit: 50, price: 45, claims: [] }]).bundles.length; // 1
 */
export const costBook = (items: readonly CostItem[]): CostBook => {
  const of = <Kind extends CostItem['kind']>(kind: Kind): Extract<CostItem, { kind: Kind }>[] =>
    items.filter((item): item is Extract<CostItem, { kind: Kind }> => item.kind === kind);
  return {
    models: of('model'),
    plans: of('plan'),
    bundles: of('bundle'),
    rules: of('rule'),
    uses: of('use'),
    patterns: of('pattern'),
    ways: of('way'),
    notes: of('note'),
  };
};

/**
 * The item of a list that has an id.
 *
 * @throws {Error} for an id that none has
 * @example
 * itemOf([{ id: 'pro', monthly: 20 }], 'pro').monthly; // 20
 */
export const itemOf = <Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
): Item => {
  const found = items.find((item) => item.id === id);
  if (found === undefined) {
    throw new Error(
      `There is no "${id}" among the costs: add it to content/costs/, or correct it.`,
    );
  }
  return found;
};

/**
 * The number that a rule holds.
 *
 * @throws {Error} for a rule that the content leaves out
 * @example
 * ruleOf({ rules: [{ kind: 'rule', id: 'newer-tokens', value: 30, claims: [] }] }, 'newer-tokens'); // 30
 */
export const ruleOf = ({ rules }: Pick<CostBook, 'rules'>, name: RuleName): number =>
  itemOf(rules, name).value;
