import type { ReadDiagnosis } from '../../answers/readDiagnosis.ts';
import type { Finding, Reply } from '../../answers/replyTo.ts';
import { valueStrings } from '../../strings/answers.ts';
import { fillIn } from '../../strings/fillIn.ts';
import { linkStrings } from '../../strings/links.ts';
import { sentence } from '../../strings/sentence.ts';
import type { Failure } from '../error-lookup/findReply.ts';

const dayInWords = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

const retoldFinding = (finding: Finding, { sure, day, whole }: ReadDiagnosis): Finding => ({
  ...finding,
  exact: sure === 'exact',
  label: linkStrings.label,
  reason: fillIn(linkStrings[sure], { day: dayInWords.format(new Date(day)) }),
  notes: [linkStrings.yours, ...(whole ? [] : [linkStrings.partly]), ...finding.notes],
});

/**
 * Makes of the answer to a page's address the answer that a link tells of, in words that say whose it is.
 *
 * @param found what the lookup answers to the address of the page that the link names
 * @returns nothing where no page has that number; a failure as it is
 * @example
 * retell({ failure: 'No answer came.', again: true }, diagnosis); // { failure: 'No answer came.', again: true }
 */
export const retell = (
  found: Reply | Failure,
  diagnosis: ReadDiagnosis,
): Reply | Failure | undefined => {
  if ('failure' in found) return found;
  const [first] = found.findings;
  if (first === undefined) return undefined;
  const { title, known } = first;
  return {
    summary: `${linkStrings.label}: ${sentence(title)} ${sentence(known.gist)}`,
    findings: [retoldFinding(first, diagnosis)],
    readings: diagnosis.values.map(({ kind, text }) => ({ kind, label: valueStrings[kind], text })),
    forms: [],
    nearest: [],
    origin: { title: linkStrings.readOut, day: diagnosis.day },
  };
};
