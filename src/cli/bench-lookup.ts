/**
 * `npm run bench:lookup -- FILE.jsonl [--json]`: how well and how fast the shipped matcher answers labelled pastes.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { matcherEntries } from '../catalogue/matcherEntries.ts';
import { readContent } from '../catalogue/readContent-fs.ts';
import { compileCatalogue } from '../matching/compileCatalogue.ts';
import { match } from '../matching/match.ts';
import { longText, ratioToLoop, timePerPaste } from './benching/measureTime.ts';
import { readPastes } from './benching/readPastes.ts';
import { printScore } from './benching/printScore.ts';
import { scoreAnswers } from './benching/scoreAnswers.ts';

const [file] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (file === undefined) {
  console.error('No file was named. Run: npm run bench:lookup -- FILE.jsonl [--json]');
  process.exit(2);
}

const { content } = readContent(fileURLToPath(new URL('../../content/', import.meta.url)));
const compiled = compileCatalogue(matcherEntries(content));
const answer = (text: string) => match(text, compiled);
const pages = [...content.variants, ...content.wrappers];
const slugs = new Set(pages.map((page) => page.slug));
const successors = new Map(
  pages.flatMap(({ slug, facts }) => facts.formerSlugs.map((former) => [former, slug] as const)),
);

const pastes = readPastes(readFileSync(file, 'utf8'), file);
const texts = pastes.map((paste) => paste.text);
const result = {
  ...scoreAnswers(pastes, answer, {
    covers: (slug) => slugs.has(slug),
    current: (slug) => successors.get(slug) ?? slug,
  }),
  ...timePerPaste(texts, answer),
  ratio20k: ratioToLoop(longText(texts, 20_000), answer),
  ratio1m: ratioToLoop(longText(texts, 1_000_000), answer),
};
console.log(process.argv.includes('--json') ? JSON.stringify(result) : printScore(result));
