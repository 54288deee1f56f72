/** Words of the lookup's answers. `{…}` stands for what is filled in. */
export const answerStrings = {
  answer: 'Answer',
  exact: 'Exact',
  likely: 'Likely',
  notOurs: 'Not one of ours',
  /** How sure, as it stands in a sentence. */
  exactReason: 'Every word of this message stands in your text.',
  likelyReason: 'Part of this message stands in your text: {words}',
  linkReason: 'Your text links to this page.',
  prefixReason:
    'Only this prefix stands in your text. What follows it is the message, and we do not know it.',
  strangerReason: 'This error is from {provider}, not from Claude. {reason}',
  noneReason: 'Nothing in your text is a message we know.',
  cause: 'Most likely the cause',
  also: 'Also in your text',
  times: 'Stands {count} times in your text.',
  ties: 'Your text fits these as well. Look at the whole message:',
  warning:
    'This is a warning, not a refusal. If a request was refused, the reason is another message.',
  retired: 'This message is no longer sent.',
  openPage: 'Read the page',
  openStranger: 'Where to turn',
  readOut: 'Read out of your text',
  yourText: 'Your text',
  cutBefore: '{count} characters before this are not shown.',
  cutAfter: '{count} characters after this are not shown.',
  family: 'The nearest family, if Claude refused it, asks:',
  nearest: 'Nearest to it',
  list: 'Find it in the list of all messages',
  questions: 'Or answer a few questions',
  listHint: 'The list has every wording. Look for a few of your words.',
  more: '{count} more below.',
} as const;

/** What each kind of value that is read out of a text is called. */
export const valueStrings = {
  prefix: 'Prefix',
  status: 'HTTP status',
  'error-type': 'Error type',
  'request-id': 'Request id',
  amount: 'Amount',
  reset: 'Resets',
  'retry-after': 'Retry after',
  model: 'Model',
  tokens: 'Tokens',
  seconds: '{text} seconds',
} as const;

/** What the lookup says of itself. */
export const lookupStateStrings = {
  loading: 'One moment: the list of messages is still being loaded.',
  failed: 'The lookup could not be loaded: {reason}.',
  noAnswer: 'The lookup failed on this text: {reason}.',
  unreachable: 'no answer came from this site',
  httpStatus: 'this site answered with status {status}',
  workerFailed: 'the browser did not start its worker',
  again: 'Try again',
  excerpt: 'The box shows the first {shown} of {all} characters; all were matched.',
} as const;

/** What it says of a file. */
export const fileStrings = {
  from: 'From the file {name}.',
  cut: 'Only its first {size} MB were read.',
  failed: 'The file {name} could not be read. Paste its text instead.',
} as const;

/** What opens the reply and the report; by itself, because it goes with another script than the answers. */
export const shareString = 'Send this to somebody, or report it';
