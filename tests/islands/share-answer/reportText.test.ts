import { expect, test } from 'vitest';
import { reportText, type ReportFacts } from '../../../src/islands/share-answer/reportText.ts';
import { SECRETS } from '../../support/secrets.ts';

const FACTS: ReportFacts = {
  title: 'The teapot is empty',
  link: 'https://tea.example/e/7/',
  values: [
    { label: 'Request id', text: 'req_011CexampleExample0000001' },
    { label: 'HTTP status', text: '400' },
  ],
  time: '21 November 2026 at 10:00 (Europe/Berlin)',
  tool: '',
  tried: ['Look into the `pot`.'],
  toAdd: ['The kind of tea.'],
};

test('says what support needs, in plain Markdown; what is not known is left out', () => {
  expect(reportText(FACTS)).toBe(`## Claude refused a request

- Message: \`The teapot is empty\`
- What it means: https://tea.example/e/7/
- Request id: \`req_011CexampleExample0000001\`
- HTTP status: \`400\`
- Time: \`21 November 2026 at 10:00 (Europe/Berlin)\`

### Tried so far

- [x] Look into the \`pot\`.

### To add, where you can

- The kind of tea.`);
});

test('the reader’s text stands in it only where it is given, and cannot leave its frame', () => {
  const own = { text: 'a\n```\n# heading\n```', whole: true };
  expect(reportText({ ...FACTS, own })).toContain(
    '### The text, secrets masked\n\n````\na\n```\n# heading\n```\n````',
  );
  expect(reportText(FACTS)).not.toContain('````');
  expect(reportText({ ...FACTS, own: { ...own, whole: false } })).toContain('only the part');
});

test.each(SECRETS)('no secret that was typed or read out stays: %s', (_, text, secret) => {
  const values = [{ label: 'Model', text }];
  expect(reportText({ ...FACTS, values, tool: text, time: text, title: text })).not.toContain(
    secret,
  );
});
