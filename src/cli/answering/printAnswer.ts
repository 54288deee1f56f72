import { answerStrings } from '../../strings/answers.ts';
import { sentence } from '../../strings/sentence.ts';
import { terminalStrings } from '../../strings/terminal.ts';
import { verdictRows, verdictStrings } from '../../strings/variants.ts';
import type { PlainAnswer, PlainFinding } from './plainAnswer.ts';
import { wrapText } from './wrapText.ts';

/** How a terminal sets words off; without colour, not at all. */
const BOLD = ['\u001b[1m', '\u001b[22m'] as const;

const bold = (text: string, colour: boolean): string =>
  colour ? `${BOLD[0]}${text}${BOLD[1]}` : text;

/** Labelled words, one under the other. */
const rows = (all: readonly (readonly [label: string, text: string])[]): string[] => {
  const width = Math.max(...all.map(([label]) => label.length)) + 2;
  return all.flatMap(([label, text]) =>
    wrapText(text, 78 - width).map((line, i) => `  ${(i === 0 ? label : '').padEnd(width)}${line}`),
  );
};

const indented = (text: string): string[] => wrapText(text, 78).map((line) => `  ${line}`);

const printFinding = (finding: PlainFinding, colour: boolean): string[] => {
  const { label, title, gist, reason, verdict, firstAction, notes, ties, url } = finding;
  const [first = '', ...others] = wrapText(`${label}: ${title}`, 80);
  return [
    ...[first, ...others].map((line) => bold(line, colour)),
    ...wrapText(`${sentence(gist)} ${reason}`, 80),
    ...notes.flatMap((note) => wrapText(note, 80)),
    '',
    ...(verdict === undefined
      ? []
      : [...rows(verdictRows([verdict.pay, verdict.wait, verdict.actor, verdict.time])), '']),
    ...indented(`${verdictStrings.firstFree}: ${firstAction}`),
    ...(ties.length === 0
      ? []
      : ['', ...indented(answerStrings.ties), ...ties.map((tie) => `  ${tie.url}`)]),
    '',
    `  ${url}`,
  ];
};

const printUnknown = ({ family, nearest }: PlainAnswer, colour: boolean): string[] => [
  bold(`${answerStrings.notOurs}.`, colour),
  ...wrapText(answerStrings.noneReason, 80),
  ...(family === undefined
    ? []
    : ['', ...wrapText(`${answerStrings.family} ${family.question}`, 80), `  ${family.url}`]),
  ...(nearest.length === 0
    ? []
    : ['', `${answerStrings.nearest}:`, ...nearest.map((page) => `  ${page.url}`)]),
];

/**
 * An answer for a terminal of 80 columns; only an address may be longer.
 *
 * @param colour whether the terminal understands it
 * @example
 * const parts = lookupCatalogue(readContent('tests/fixtures/sites/whole').content);
 * const answer = textAnswerer(parts, 'https://tea.example/');
 * const plain = plainAnswer(answer('Where do I buy tea?'), 'https://tea.example', new Map());
 * printAnswer(plain, false).split('\n')[0]; // 'Not one of ours.'
 */
export const printAnswer = (answer: PlainAnswer, colour: boolean): string => {
  const [first, ...others] = answer.findings;
  if (first === undefined) return printUnknown(answer, colour).join('\n');
  return [
    ...printFinding(first, colour),
    ...(answer.values.length === 0
      ? []
      : ['', ...rows(answer.values.map(({ label, text }) => [label, text] as const))]),
    ...(others.length === 0
      ? []
      : [
          '',
          terminalStrings.alsoThere,
          ...others.flatMap(({ label, title, url }) => [
            ...indented(`${label}: ${title}`),
            `  ${url}`,
          ]),
        ]),
  ].join('\n');
};
