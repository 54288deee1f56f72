import { readerStrings } from '../../strings/reader.ts';

/** A tool of the catalogue as the reader's choice knows it. */
export interface ToolChoice {
  readonly slug: string;
  readonly title: string;
  /** Whose it is: `first-party`, `third-party` or `api`. */
  readonly party: string;
}

/** What a reader may say of themselves. */
export const dimensions = ['tool', 'plan', 'role'] as const;

/** One of the things that a reader may say. */
export type Dimension = (typeof dimensions)[number];

/** What the reader has said; what they have not said is unknown. */
export type Reader = Readonly<Partial<Record<Dimension, string>>>;

const isPlan = (word: string): boolean => Object.hasOwn(readerStrings.plans, word);
const isRole = (word: string): boolean => Object.hasOwn(readerStrings.roles, word);

/**
 * Reads what stands in the fragment or was remembered; words that nobody knows say nothing.
 *
 * @param value slugs with points between them, in any order
 * @param tools all that the catalogue knows
 * @example
 * readReader('max.member.teapot', []); // { plan: 'max', role: 'member' }
 */
export const readReader = (
  value: string | undefined,
  tools: readonly Pick<ToolChoice, 'slug'>[],
): Reader => {
  const words = (value ?? '').split('.');
  const said: [Dimension, string | undefined][] = [
    ['tool', words.find((word) => tools.some(({ slug }) => slug === word))],
    ['plan', words.find(isPlan)],
    ['role', words.find(isRole)],
  ];
  return Object.fromEntries(said.filter(([, word]) => word !== undefined));
};

/**
 * Writes what the reader has said for the fragment; empty when it is nothing.
 *
 * @example
 * writeReader({ role: 'member', tool: 'claude-code' }); // 'claude-code.member'
 */
export const writeReader = (reader: Reader): string =>
  dimensions
    .map((name) => reader[name] ?? '')
    .filter((word) => word !== '')
    .join('.');

const plans: Readonly<Record<string, string>> = readerStrings.plans;
const roles: Readonly<Record<string, string>> = readerStrings.roles;

/**
 * What the reader has said, in words; empty when it is nothing.
 *
 * @param tools all that the catalogue knows
 * @example
 * readerInWords({ tool: 'zed', role: 'member' }, [{ slug: 'zed', title: 'Zed' }]); // 'Zed, Member of an organisation'
 */
export const readerInWords = (
  { tool, plan, role }: Reader,
  tools: readonly Pick<ToolChoice, 'slug' | 'title'>[],
): string =>
  [tools.find(({ slug }) => slug === tool)?.title, plans[plan ?? ''], roles[role ?? '']]
    .filter((name) => name !== undefined)
    .join(', ');

const dimensionOf = (word: string): Dimension => {
  if (isPlan(word)) return 'plan';
  return isRole(word) ? 'role' : 'tool';
};

/**
 * In which respects something is not for the reader. What the reader has not said, and what the thing does not ask for, is no
 * reason.
 *
 * @param target whom it is for: slugs or parties of tools, plans and roles
 * @param reader what the reader has said
 * @param party whose the reader's tool is
 * @returns nothing when it may be for them
 * @example
 * misfits(['pro', 'max', 'own'], { plan: 'team', tool: 'zed' }, 'third-party'); // ['plan']
 */
export const misfits = (target: readonly string[], reader: Reader, party?: string): Dimension[] =>
  dimensions.filter((name) => {
    const asked = target.filter((word) => dimensionOf(word) === name);
    const said = reader[name];
    if (said === undefined || asked.length === 0 || asked.includes(said)) return false;
    return name !== 'tool' || party === undefined || !asked.includes(party);
  });
