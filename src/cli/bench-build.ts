/**
 * `npm run bench:build [-- 100 1000 5000]`: what building takes as variants are added, and whether it grows with them only.
 * `npm run bench:build -- --starlight 1000`: how long a site of so many variants takes, beside Starlight with the same texts, which is
 * fetched for it; fails when ours takes longer than Starlight with the texts of all our pages. Takes minutes, and a gigabyte or two of
 * disk.
 */
import { parseArgs } from 'node:util';
import { readContent } from '../catalogue/readContent-fs.ts';
import { buildBesideStarlight } from './building/buildBesideStarlight.ts';
import { measureBuild } from './building/measureBuild.ts';
import { isLinear, isNoSlower, printBeside, printBuilds } from './building/printBuilds.ts';
import { syntheticVariants } from './building/syntheticVariants.ts';
import { contentFolder } from './contentFolder.ts';
import { root } from './root.ts';

const { variants } = readContent(contentFolder).content;
// A message about a limit must stand at the end of a path of questions; the other ones need not.
const models = variants.filter(({ facts }) => facts.pool === null && facts.status === 'active');

const compare = async (count: number): Promise<boolean> => {
  const added = syntheticVariants(models, Math.max(0, count - variants.length));
  const [all, alone] = await buildBesideStarlight(root, added);
  console.log([all, alone].map(printBeside).join('\n'));
  // Our build writes all pages; the other figure says what the variants among them cost.
  return isNoSlower(all);
};

const grow = (counts: readonly number[]): boolean => {
  const builds = counts
    .toSorted((a, b) => a - b)
    .map((count) => measureBuild(root, syntheticVariants(models, count)));
  console.log(printBuilds(builds));
  return isLinear(builds);
};

const readCounts = (asked: readonly string[], usual: readonly number[]): readonly number[] => {
  const counts = asked.length > 0 ? asked.map(Number) : usual;
  if (
    counts.length >= usual.length &&
    counts.every((count) => Number.isSafeInteger(count) && count >= 0)
  )
    return counts;
  throw new Error(
    `"${asked.join(' ')}" are no ${String(usual.length)} whole numbers. Run: npm run bench:build -- 100 1000 5000, or -- --starlight 1000`,
  );
};

try {
  const { values, positionals } = parseArgs({
    options: { starlight: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [first = 0, ...others] = readCounts(
    positionals,
    values.starlight ? [1000] : [100, 1000, 5000],
  );
  const isKept = values.starlight ? await compare(first) : grow([first, ...others]);
  process.exitCode = isKept ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
