/**
 * `npm run bench:growth`: what a lookup takes as pastes and catalogues grow, in plain loops over the same paste. Fails when
 * it takes more than promised.
 */
import { join } from 'node:path';
import { fullMessages } from '../catalogue/fullMessages.ts';
import { servedEntries } from '../catalogue/servedEntries.ts';
import { readContent } from '../catalogue/readContent-fs.ts';
import { compileCatalogue } from '../matching/compileCatalogue.ts';
import { match } from '../matching/match.ts';
import { fillTemplate } from '../shapes/fillTemplate.ts';
import { longText, ratiosToLoop } from './benching/measureTime.ts';
import { mixedText } from './benching/mixedText.ts';
import { isKept, printGrowth, promises, type Growth } from './benching/printGrowth.ts';
import { syntheticEntries } from './benching/syntheticEntries.ts';
import { root } from './root.ts';

const { content } = readContent(join(root, 'content'));
const catalogues = [
  { name: '100', entries: syntheticEntries(100) },
  { name: '1,000', entries: syntheticEntries(1000) },
  { name: '10,000', entries: syntheticEntries(10_000) },
  { name: 'ours', entries: servedEntries(content) },
];
const runs = catalogues.map(({ entries }) => {
  const compiled = compileCatalogue(entries);
  return (text: string) => match(text, compiled);
});

// Every catalogue has something to find in every paste: the made-up hundred are part of the thousands.
const messages = [
  ...fullMessages(content, [0]).map(({ text }) => text),
  ...syntheticEntries(100).flatMap(({ wordings }) =>
    wordings.map((one) => fillTemplate(one.text, 0)),
  ),
];
// Messages end to end are the most work that a paste can be. Nobody pastes sixty of them, but the figure should be seen.
const pastes = [
  { paste: '300 B', text: mixedText(messages, 300), promised: false },
  { paste: '4 KB', text: mixedText(messages, 4000), promised: false },
  { paste: '20 KB', text: mixedText(messages, 20_000), promised: true },
  { paste: '1 MB', text: mixedText(messages, 1_000_000), promised: true },
  { paste: '20 KB of messages', text: longText(messages, 20_000), promised: false },
];
const growth: Growth = {
  catalogues: catalogues.map(({ name }) => name),
  rows: pastes.map(({ paste, text, promised }) => ({
    ...{ paste, promised },
    loops: ratiosToLoop(text, runs),
  })),
  compared: [0, 2],
};
console.log(printGrowth(growth));
process.exitCode = promises(growth).every(isKept) ? 0 : 1;
