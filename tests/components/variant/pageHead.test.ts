import { expect, test } from 'vitest';
import { pageHead } from '../../../src/components/variant/pageHead.ts';

const facts = {
  title: "You're out of extra usage. Add more …",
  verdict: {
    pay: { answer: 'not-yet', text: 'Not yet' },
    wait: { answer: 'no', text: 'No' },
    actor: { answer: 'you', text: 'You' },
    time: '3 minutes',
    retry: { answer: 'no', text: 'No' },
  },
  firstAction: 'Run `claude -p "say hello"` in an **empty** folder. [c210]',
} as const;

test('message and verdict make the title, the first free action the description', () => {
  expect(pageHead(facts)).toEqual({
    title: "You're out of extra usage. Add more … – don’t pay yet",
    description: 'First, free: Run claude -p "say hello" in an empty folder.',
  });
});

test('a long message is cut, and the verdict stays', () => {
  const { title, description } = pageHead({
    ...facts,
    title: 'Third-party apps now draw from your extra usage, not your plan limits',
    firstAction: 'Look at the page. '.repeat(11),
  });
  expect(title).toBe('Third-party apps now draw from your extra usage, not… – don’t pay yet');
  expect(description.length).toBeLessThanOrEqual(160);
});
