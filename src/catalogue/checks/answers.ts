import { compileCatalogue, type Compiled } from '../../matching/compileCatalogue.ts';
import { match } from '../../matching/match.ts';
import { parseTemplate } from '../../matching/parseTemplate.ts';
import type { Content } from '../content.ts';
import type { Fault } from '../faults.ts';
import { servedEntries } from '../servedEntries.ts';

const templateFaults = (content: Content): Fault[] => {
  const templates = [
    ...content.variants.flatMap(({ file, facts }) =>
      facts.wordings.map((wording) => ({ file, field: 'wordings', text: wording.text })),
    ),
    ...content.wrappers.flatMap(({ file, facts }) =>
      facts.prefixes.map((prefix) => ({ file, field: 'prefixes', text: prefix.text })),
    ),
    ...content.lookalikes.flatMap(({ file, facts }) =>
      facts.wordings.map((wording) => ({ file, field: 'wordings', text: wording.text })),
    ),
  ];
  return templates.flatMap(({ file, field, text }): Fault[] => {
    try {
      parseTemplate(text);
      return [];
    } catch (error) {
      return [
        {
          kind: 'bad-template',
          file,
          field,
          what: error instanceof Error ? error.message : String(error),
        },
      ];
    }
  });
};

/** A text of the content, and the slug by which it must be answered: `none` when nothing of ours may be claimed. */
interface Expected {
  readonly file: string;
  readonly field: string;
  readonly text: string;
  readonly slug: string;
}

const expectations = (content: Content): Expected[] => [
  ...content.variants.flatMap(({ slug, file, facts }) => [
    ...facts.samples.map(({ text }, i) => ({ file, field: `samples.${String(i)}`, text, slug })),
    ...facts.nearMisses.map(({ text, is }, i) => ({
      file,
      field: `nearMisses.${String(i)}`,
      text,
      slug: is,
    })),
  ]),
  ...content.wrappers.flatMap(({ slug, file, facts }) => [
    ...facts.samples.map(({ text }, i) => ({ file, field: `samples.${String(i)}`, text, slug })),
    ...facts.nearMisses.map(({ text, is }, i) => ({
      file,
      field: `nearMisses.${String(i)}`,
      text,
      slug: is,
    })),
  ]),
  ...content.lookalikes.flatMap(({ slug, file, facts }) =>
    facts.samples.map((text, i) => ({ file, field: `samples.${String(i)}`, text, slug })),
  ),
];

const answerFaults = (expected: readonly Expected[], compiled: Compiled): Fault[] =>
  expected.flatMap(({ file, field, text, slug }): Fault[] => {
    const answered = match(text, compiled).matches[0]?.slug ?? 'none';
    const what = `is answered with "${answered}" instead of "${slug}": ${JSON.stringify(text.slice(0, 120))}`;
    return answered === slug ? [] : [{ kind: 'answered-otherwise', file, field, what }];
  });

/**
 * Templates that cannot be read, and samples and near-misses that the matcher answers otherwise than content says.
 *
 * @example
 * const { content } = readContent('tests/fixtures/sites/whole');
 * checkAnswers({ ...content, lookalikes: [] })[0]?.kind; // 'answered-otherwise'
 */
export const checkAnswers = (content: Content): Fault[] => {
  const broken = templateFaults(content);
  if (broken.length > 0) return broken;
  return answerFaults(expectations(content), compileCatalogue(servedEntries(content)));
};
