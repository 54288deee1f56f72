import { redact } from '../../redaction/redact.ts';
import { fenced, fencedBlock } from '../../strings/fenced.ts';
import { reportStrings } from '../../strings/reports.ts';

/** What a report says; texts as they stand on the page, values as they were read out or typed. */
export interface ReportFacts {
  readonly title: string;
  /** The page of the message, absolute. */
  readonly link: string;
  /** What was read out of the text, with labels: request id, status, type, model and so on. */
  readonly values: readonly { readonly label: string; readonly text: string }[];
  readonly time: string;
  readonly tool: string;
  readonly tried: readonly string[];
  /** What the reader may still add. */
  readonly toAdd: readonly string[];
  /** The reader's own text, without secrets; only where the reader wants it in. */
  readonly own?: { readonly text: string; readonly whole: boolean };
}

const line = (label: string, value: string): string[] => {
  const clean = redact(value).text.replace(/\s+/g, ' ').trim();
  return clean === '' ? [] : [`- ${label}: ${fenced(clean)}`];
};

const list = (title: string, sign: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : ['', `### ${title}`, '', ...items.map((item) => `- ${sign}${item}`)];

/**
 * Writes what support needs of an error, as plain Markdown. Everything that the reader typed or pasted is masked.
 *
 * @example
 * const facts = { title: 'Out', link: 'https://x.example/e/1/', values: [], time: '', tool: 'jo@example.com', tried: [], toAdd: [] };
 * reportText(facts).split('\n').at(-1); // '- Tool and version: `[e-mail]`'
 */
export const reportText = (facts: ReportFacts): string => {
  const { title, link, values, time, tool, tried, toAdd, own } = facts;
  return [
    `## ${reportStrings.heading}`,
    '',
    ...line(reportStrings.message, title),
    `- ${reportStrings.page}: ${link}`,
    ...values.flatMap(({ label, text }) => line(label, text)),
    ...line(reportStrings.time, time),
    ...line(reportStrings.tool, tool),
    ...list(reportStrings.tried, '[x] ', tried),
    ...list(reportStrings.toAdd, '', toAdd),
    ...(own
      ? [
          '',
          `### ${own.whole ? reportStrings.text : reportStrings.textCut}`,
          '',
          fencedBlock(own.text),
        ]
      : []),
  ].join('\n');
};
