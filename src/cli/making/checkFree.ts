import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyEntry, EntryRoom } from '../../catalogue/content.ts';
import { readContent } from '../../catalogue/readContent-fs.ts';

/** The collections that the matcher answers from: a slug names one entry of all three. */
const ANSWERS: readonly EntryRoom[] = ['variants', 'wrappers', 'lookalikes'];

const formerly = (folder: string, rooms: readonly EntryRoom[], slug: string) => {
  const { content } = readContent(folder);
  const entries = rooms.flatMap((room): readonly AnyEntry[] => content[room]);
  return entries.find(
    ({ facts }) =>
      'formerSlugs' in facts &&
      Array.isArray(facts.formerSlugs) &&
      facts.formerSlugs.includes(slug),
  )?.file;
};

/**
 * Checks that no entry has a slug, or had it once.
 *
 * @param folder the content folder
 * @param room the collection in which the slug would stand
 * @throws {Error} naming the file that has it
 * @example
 * checkFree('tests/fixtures/sites/whole', 'variants', 'out-of-coffee'); // undefined: it is free
 */
export const checkFree = (folder: string, room: EntryRoom, slug: string): void => {
  const rooms = ANSWERS.includes(room) ? ANSWERS : [room];
  const rivals = rooms
    .flatMap((one) => [`${one}/${slug}.mdx`, `${one}/${slug}.yaml`])
    .filter((file) => existsSync(join(folder, file)))
    .map((file) => `content/${file}`);
  const taken = rivals[0] ?? formerly(folder, rooms, slug);
  if (taken === undefined) return;
  throw new Error(`The slug ${slug} belongs to ${taken}. Add to that file, or write another slug.`);
};
