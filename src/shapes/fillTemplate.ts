import type { HoleKind } from '../matching/holes.ts';
import { parseTemplate } from '../matching/parseTemplate.ts';

/** Values as clients print them, several for every kind of hole. */
const VALUES: Record<HoleKind, readonly [string, string, string]> = {
  money: ['$20', '€17.40', 'NZ$1,250.00'],
  when: ['4pm (Europe/Berlin)', 'Jul 18, 12pm (UTC)', '11:50 PM'],
  date: ['2026-10-01 at 00:00 UTC', 'October 1, 2026', '2026-10-01'],
  model: ['Fable 5.1', 'claude-opus-4-6-20260205', 'Opus'],
  number: ['200,000', '5', '64000'],
  percent: ['85%', '90 %', '100%'],
  status: ['429', '400', '529'],
  epoch: ['1712345678', '1790000000', '1760745600'],
  id: ['req_011CexampleExample0000001', '3f2b8c1e-0000-4000-8000-abcdefabcdef', 'toolu_01Example'],
  name: ['Acme', 'Blue Sky Labs', 'research'],
  text: ['Please try again later', 'the request was refused by the gateway', 'Bad Gateway'],
};

/**
 * A template as a reader sees it: every hole filled by a real value.
 *
 * @param template a wording as content has it
 * @param choice which of the three values
 * @example
 * fillTemplate('a {amount:money} credit', 0); // 'a $20 credit'
 */
export const fillTemplate = (template: string, choice: 0 | 1 | 2): string =>
  parseTemplate(template)
    .map((part) => ('hole' in part ? VALUES[part.hole][choice] : part.literal))
    .join('');
