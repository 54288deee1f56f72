import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FILL_IN } from '../../catalogue/leftToFill.ts';
import { checkFree } from './checkFree.ts';
import { checkSlug } from './checkSlug.ts';
import { draftFacts } from './draftFacts.ts';
import { KINDS, type Kind } from './kinds.ts';
import { nextNumber } from './nextNumber.ts';

/** After so many months facts must be checked again, unless the author says otherwise. */
const REVIEW_MONTHS = 3;

const USAGE = `Run: npm run new -- <kind> <slug>, where the kind is one of ${Object.keys(KINDS).join(', ')}.`;

const reviewDay = (today: string): string => {
  const day = new Date(today);
  day.setUTCMonth(day.getUTCMonth() + REVIEW_MONTHS);
  return day.toISOString().slice(0, 10);
};

const draft = ({ schema, body }: Kind, number: number, today: string): string => {
  const facts = draftFacts(schema, {
    number: String(number),
    verified: `"${today}"`,
    review: `"${reviewDay(today)}"`,
  });
  // In this repository YAML has single quotes, and the front matter of MDX double ones.
  if (body === null) return `${facts.replaceAll('"', "'")}\n`;
  return `---\n${facts}\n---\n\n${FILL_IN}: ${body}\n`;
};

const nextSteps = (file: string, page: string, slug: string): string =>
  [
    `Made ${file}. Next:`,
    `  1. Write what each "${FILL_IN}" asks for; content/WRITING.md says more. A comment with it goes when it is done.`,
    '  2. npm run test:content -- integrity lists what is left and what is wrong.',
    `  3. npm run dev shows the page: ${page === 'not-claude' ? `/${page}/#${slug}` : `/${page}/${slug}/`}`,
  ].join('\n');

/**
 * Makes the file of a new entry, with the next free number, in which every field says how it is filled.
 *
 * @param args of `npm run new`: the kind and the slug
 * @param folder the content folder
 * @param today yyyy-mm-dd
 * @returns what was made and what to do next
 * @throws {Error} for an unknown kind, and a slug that is none or taken; then nothing is written
 * @example
 * makeEntry(['error', 'out-of-coffee'], 'content', '2026-11-21').split('\n')[0];
 * // 'Made content/variants/out-of-coffee.mdx. Next:'
 */
export const makeEntry = (args: readonly string[], folder: string, today: string): string => {
  const [name = '', slug] = args;
  const kind = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
  if (kind === undefined || slug === undefined || args.length > 2) throw new Error(USAGE);
  checkSlug(slug);
  checkFree(folder, kind.room, slug);
  const room = join(folder, kind.room);
  const texts = readdirSync(room).map((file) => readFileSync(join(room, file), 'utf8'));
  const file = `${slug}.${kind.body === null ? 'yaml' : 'mdx'}`;
  writeFileSync(join(room, file), draft(kind, nextNumber(texts), today), { flag: 'wx' });
  return nextSteps(`content/${kind.room}/${file}`, kind.page, slug);
};
