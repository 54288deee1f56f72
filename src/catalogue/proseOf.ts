import type { ContentEntry } from './content.ts';

/** A piece of prose with the path of the field in which it stands. */
export interface ProseAt {
  readonly field: string;
  readonly prose: string;
}

/**
 * Fields without prose: literal messages, names, dates, references, answers from a closed list, and texts to be sent
 * to others, which carry no citations. `time` is our own estimate of the reader's minutes.
 */
const NOT_PROSE: ReadonlySet<string> = new Set(
  (
    'also alsoCalled answer at bugs for forbids formerSlugs forward glyph group id join kind maker nearMisses number on page party picture pool prefixes ' +
    'printedBy provider review route samples severity shape slug stands status term time title to types verified wordings wrappers'
  ).split(' '),
);

/** Lists of slugs; the tools of a pool and the pools of a tool are objects with prose. */
const isReferences = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every((item) => typeof item === 'string' && /^[a-z0-9-]+$/.test(item));

const walk = (value: unknown, field: string): ProseAt[] => {
  if (typeof value === 'string') return [{ field, prose: value }];
  if (typeof value !== 'object' || value === null || isReferences(value)) return [];
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) => {
    const path = field === '' ? key : `${field}.${key}`;
    const isAnswer = (key === 'pay' || key === 'actor') && typeof child === 'string';
    return isAnswer || NOT_PROSE.has(key) ? [] : walk(child, path);
  });
};

const bodyBlocks = (body: string): ProseAt[] =>
  body
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map((prose, i) => ({ field: `body, paragraph ${String(i + 1)}`, prose }));

/**
 * Every piece of prose of an entry: the strings of its facts that are shown as sentences, then the paragraphs of its body.
 *
 * @param entry an entry of any collection
 * @returns pieces in the order in which they stand in the file, each with its field
 * @example
 * proseOf({ slug: 'a', file: 'a.mdx', facts: { title: 'A', gist: 'So it is.' }, body: '' }); // [{ field: 'gist', prose: 'So it is.' }]
 */
export const proseOf = ({ facts, body }: ContentEntry<object>): ProseAt[] => [
  ...walk(facts, ''),
  ...bodyBlocks(body),
];
