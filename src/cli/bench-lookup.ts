/**
 * `npm run bench:lookup -- FILE.jsonl [--json] [--record]`: how well and how fast the shipped matcher answers labelled
 * pastes. Recorded, the counts are published with the next build.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { servedEntries } from '../catalogue/servedEntries.ts';
import { readContent } from '../catalogue/readContent-fs.ts';
import { compileCatalogue } from '../matching/compileCatalogue.ts';
import { match } from '../matching/match.ts';
import { corpusRecord } from './benching/corpusRecord.ts';
import { longText, ratioToLoop, timePerPaste } from './benching/measureTime.ts';
import { readPastes } from './benching/readPastes.ts';
import { printScore } from './benching/printScore.ts';
import { scoreAnswers } from './benching/scoreAnswers.ts';
import { root } from './root.ts';

const [file] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (file === undefined) {
  console.error('No file was named. Run: npm run bench:lookup -- FILE.jsonl [--json] [--record]');
  process.exit(2);
}

const { content } = readContent(join(root, 'content'));
const compiled = compileCatalogue(servedEntries(content));
const answer = (text: string) => match(text, compiled);
const pages = [...content.variants, ...content.wrappers];
const slugs = new Set(pages.map((page) => page.slug));
const successors = new Map(
  pages.flatMap(({ slug, facts }) => facts.formerSlugs.map((former) => [former, slug] as const)),
);
const current = (slug: string): string => successors.get(slug) ?? slug;

const pastes = readPastes(readFileSync(file, 'utf8'), file);
const texts = pastes.map((paste) => paste.text);
const score = scoreAnswers(pastes, answer, { covers: (slug) => slugs.has(slug), current });
if (process.argv.includes('--record')) {
  const [variants, wrappers] = [content.variants.length, content.wrappers.length];
  const sizes = { variants, wrappers, lookalikes: content.lookalikes.length };
  const record = corpusRecord(score, sizes, current, new Date().toISOString().slice(0, 10));
  const path = join(root, 'content/tested/corpus.json');
  writeFileSync(path, `${JSON.stringify(record, null, 2)}\n`);
}
const result = {
  ...score,
  ...timePerPaste(texts, answer),
  ratio20k: ratioToLoop(longText(texts, 20_000), answer),
  ratio1m: ratioToLoop(longText(texts, 1_000_000), answer),
};
console.log(process.argv.includes('--json') ? JSON.stringify(result) : printScore(result));
