/**
 * `npm run bench:build [-- 100 1000 5000]`: what building takes as variants are added, and whether it grows with them only.
 * Takes minutes, and a gigabyte or two of disk.
 */
import { readContent } from '../catalogue/readContent-fs.ts';
import { measureBuild } from './building/measureBuild.ts';
import { isLinear, printBuilds } from './building/printBuilds.ts';
import { syntheticVariants } from './building/syntheticVariants.ts';
import { contentFolder } from './contentFolder.ts';
import { root } from './root.ts';

const asked = process.argv.slice(2).map(Number);
const counts = asked.length > 0 ? asked : [100, 1000, 5000];
// A message about a limit must stand at the end of a path of questions; the other ones need not.
const models = readContent(contentFolder).content.variants.filter(
  ({ facts }) => facts.pool === null && facts.status === 'active',
);
try {
  if (counts.length < 3 || counts.some((count) => !Number.isSafeInteger(count) || count < 0))
    throw new Error(
      `"${asked.join(' ')}" are no three whole numbers. Run: npm run bench:build -- 100 1000 5000`,
    );
  const builds = counts
    .toSorted((a, b) => a - b)
    .map((count) => measureBuild(root, syntheticVariants(models, count)));
  console.log(printBuilds(builds));
  process.exitCode = isLinear(builds) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
