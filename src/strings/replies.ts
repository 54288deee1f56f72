/** Words that stand in the replies themselves. */
export const replyStrings = {
  ask: 'Please tell me:',
  cases: 'Which case is it? Cheapest check first:',
  expect: 'You should see:',
} as const;
