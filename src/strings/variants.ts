/** The four questions of the verdict row, and the words for who acts. */
export const verdictStrings = {
  title: 'Verdict',
  pay: 'Pay?',
  wait: 'Wait?',
  actor: 'Who acts?',
  time: 'How long?',
  firstFree: 'First, free',
  actors: {
    you: 'You',
    admin: 'Your admin',
    'tool-maker': 'Your tool’s makers',
    anthropic: 'Anthropic',
  },
  /** The answer to "Pay?" in a page title. */
  payInTitle: {
    no: 'nothing to pay',
    'not-yet': 'don’t pay yet',
    maybe: 'paying may help',
    yes: 'needs payment',
  },
} as const;

/**
 * The four questions of the verdict row with their answers, in order.
 *
 * @example
 * verdictRows(['No', 'Yes', 'You', 'An hour'])[3]; // ['How long?', 'An hour']
 */
export const verdictRows = ([pay, wait, actor, time]: readonly [
  pay: string,
  wait: string,
  actor: string,
  time: string,
]) =>
  [
    [verdictStrings.pay, pay],
    [verdictStrings.wait, wait],
    [verdictStrings.actor, actor],
    [verdictStrings.time, time],
  ] as const;

export const variantStrings = {
  kind: 'Error message',
  warning: 'Only a warning: nothing was refused',
  copyMessage: 'Copy the message',
  meaning: 'What it means',
  cases: 'Which case are you?',
  casesIntro: 'Cheapest check first. Stop at the first one that fits, and tick those that do not.',
  check: 'Check',
  expect: 'You should see',
  then: 'Then',
  fixes: 'Fixes',
  dontTry: 'Don’t try',
  stillFailing: 'Still failing?',
  notSameAs: 'Not the same as',
  collect: 'To give to support',
  reply: 'Reply to send',
  copyReply: 'Copy the reply',
  ask: 'Please tell me:',
  wordings: 'Wordings',
  shortForm: 'often quoted in short',
  theApi: 'Anthropic’s API',
} as const;

/** What varies in a message, by the kind of the hole in its template; the other kinds are words already. */
export const holeStrings: Readonly<Record<string, string>> = {
  when: '‹time›',
  epoch: '‹time›',
  text: '…',
};
