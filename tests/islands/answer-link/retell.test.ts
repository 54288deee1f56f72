import { expect, test } from 'vitest';
import { readDiagnosis } from '../../../src/answers/readDiagnosis.ts';
import { replyTo, type Reply } from '../../../src/answers/replyTo.ts';
import { retell } from '../../../src/islands/answer-link/retell.ts';
import { answerOf, matchOf, served } from '../error-lookup/catalogue.ts';

const retold = (told: string, slug = 'teapot-low') => {
  const diagnosis = readDiagnosis(told);
  const reply = replyTo('the link', answerOf({ matches: [matchOf(slug)] }), served);
  return diagnosis && (retell(reply, diagnosis) as Reply);
};

test('a link’s answer is the page’s, with whose text it was, how sure and when', () => {
  const reply = retold('1;12;likely;amount:$20;2026-11-21');
  const [finding] = reply?.findings ?? [];
  expect(finding).toMatchObject({ title: 'The teapot runs low', label: 'From a link' });
  expect(finding?.reason).toMatch(/^On 21 November 2026, .* part of this message/);
  expect(finding?.notes[0]).toContain('somebody else');
  expect(reply).toMatchObject({
    summary: 'From a link: The teapot runs low. Little tea is left.',
    readings: [{ kind: 'amount', label: 'Amount', text: '$20' }],
    origin: { day: '2026-11-21' },
  });
  expect(reply).not.toHaveProperty('passage');
});

test('what could not be read of it is mentioned, and a number that no page has is nothing', () => {
  const told = '1;12;exact;mood:bad;2026-11-21';
  expect(retold(told)?.findings[0]?.notes.join()).toContain('left out');
  expect(retold('1;12;exact;2026-11-21')?.findings[0]?.notes.join()).not.toContain('left out');
  expect(retold(told, 'unknown')).toBeUndefined();
});
