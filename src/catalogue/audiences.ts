import { ROLES, type Audience } from '../schemas/audience.ts';
import type { Content, ContentEntry } from './content.ts';

type Fix = Content['fixes'][number];

const ANYONE: Audience = { tools: [], plans: [], roles: [] };

/** Together everyone whom one of them is for; anyone as soon as one of them is for anyone. */
const together = <Word extends string>(lists: readonly (readonly Word[])[]): Word[] =>
  lists.some((list) => list.length === 0) ? [] : [...new Set(lists.flat())];

/**
 * Whom a fix is for, as far as it is certain. What an admin does, a member can ask for; an account of one's own has no admin.
 *
 * @returns an empty list where it may be for anyone
 * @example
 * const [, fix] = readContent('tests/fixtures/sites/whole').content.fixes;
 * fixAudience({ facts: { ...fix.facts, actor: 'admin' } }).roles; // ['member', 'admin']
 */
export const fixAudience = ({ facts }: Pick<Fix, 'facts'>): Audience => {
  const audience = facts.for ?? ANYONE;
  if (facts.actor !== 'admin' || audience.roles.length > 0) return audience;
  return { ...audience, roles: ROLES.filter((role) => role !== 'own') };
};

/**
 * Whom a case is for: in its own words, or else those for whom one of its fixes is.
 *
 * @param one the case
 * @param fixes all fixes of the catalogue
 * @example
 * caseAudience({ fixes: [] }, []); // { tools: [], plans: [], roles: [] }
 */
export const caseAudience = (
  one: { readonly fixes: readonly string[]; readonly for?: Audience | undefined },
  fixes: readonly Pick<ContentEntry<Fix['facts']>, 'slug' | 'facts'>[],
): Audience => {
  const audiences = fixes.filter(({ slug }) => one.fixes.includes(slug)).map(fixAudience);
  return (
    one.for ?? {
      tools: together(audiences.map(({ tools }) => tools)),
      plans: together(audiences.map(({ plans }) => plans)),
      roles: together(audiences.map(({ roles }) => roles)),
    }
  );
};

/**
 * Whether anything on a page is only for some readers. What a case is for follows from its fixes, unless it says so itself.
 *
 * @param fixes all fixes that the page shows or leads to
 * @param cases its cases
 * @example
 * isTailored([], [{ for: { tools: ['openclaw'], plans: [], roles: [] } }]); // true
 */
export const isTailored = (
  fixes: readonly Pick<Fix, 'facts'>[],
  cases: readonly { readonly for?: Audience | undefined }[] = [],
): boolean =>
  fixes.some((fix) => writeAudience(fixAudience(fix)) !== undefined) ||
  cases.some((one) => one.for !== undefined);

/**
 * An audience as a page's attribute holds it, for the script that lets things step back; undefined when it is for anyone.
 *
 * @example
 * writeAudience({ tools: ['openclaw'], plans: [], roles: ['own', 'admin'] }); // 'openclaw own admin'
 */
export const writeAudience = ({ tools, plans, roles }: Audience): string | undefined => {
  const words = [...tools, ...plans, ...roles];
  return words.length === 0 ? undefined : words.join(' ');
};
