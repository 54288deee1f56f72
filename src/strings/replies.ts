/** Words that stand in the replies themselves. */
export const replyStrings = {
  ask: 'Please tell me:',
  cases: 'Which case is it? Cheapest check first:',
  expect: 'You should see:',
} as const;

/** The choices of the reply's form: platform and length, as they stand in the list. */
const forms = {
  'email/short': 'E-mail or anywhere',
  'email/long': 'E-mail, with verdict and checks',
  'slack/short': 'Slack',
  'slack/long': 'Slack, with verdict and checks',
  'discord/short': 'Discord',
  'discord/long': 'Discord, with verdict and checks',
  'github/short': 'GitHub',
  'github/long': 'GitHub, with verdict and checks',
} as const;

/** Words of the link to one place of an answer's page. */
export const placeStrings = {
  title: 'A link to one case or fix',
  choose: 'It leads to',
  copy: 'Copy link to this place',
} as const;

/** Words of the tools beside a reply. */
export const sendStrings = {
  title: 'A reply and a link to send',
  forms,
  forward: 'Your admin: {title}',
  form: 'Write it for',
  copy: 'Copy the reply',
  copyLink: 'Copy the link',
  copyPlace: 'Copy the link to: {title}',
  step: 'Step {number}',
  failed: 'It could not be loaded. Try again.',
} as const;
