/** Words of the page for those who answer others. */
export const supporterStrings = {
  title: 'For supporters',
  intro:
    'A reply for every message, the questions to ask back, and links that say the right thing by themselves.',
  savedReplies: 'Replies to messages with which Claude refuses requests',
  contents: 'On this page',
  replies: 'Replies',
  repliesIntro:
    'Open a message to read its reply. The buttons write it for Slack, Discord, GitHub or mail. Every reply quotes the message, asks back, and ends in a link; pasted into the lookup, it finds its page again.',
  otherMessages: 'Messages that are about no limit or balance',
  ask: 'Ask first',
  askIntro:
    'When you have only “it does not work”, these questions separate most cases. Never ask for a key or a password.',
  asks: [
    'What is the exact text, from the first word to the last? Copied is best.',
    'Which tool shows it, and which version?',
    'Which login or key does the tool use: a plan, or an API key?',
    'Does the text name a time? Then you may only have to wait.',
    'Does claude.ai still answer in the browser, with the same account?',
    'Does it show a request id? Then copy it as well.',
  ],
  link: 'How to link',
  links: [
    {
      what: 'A message',
      how: 'The short address with the number. It never changes, and it shows the whole page.',
    },
    {
      what: 'A case, a fix or a step',
      how: 'On a message’s page, the # beside a case or a fix copies the link to it; on a fix’s page, the # under the number of a step.',
    },
    {
      what: 'An answer',
      how: 'In the lookup, open “Send this to somebody” under an answer. The link brings it back with the day and with values such as a reset time, and with no other word of the text.',
    },
    {
      what: 'A list with ticks',
      how: 'Tick what the person has done already, then copy the address. The ticks stand behind the #, which is sent to no server.',
    },
    {
      what: 'The lookup',
      how: 'Send people to the home page with their text. What they paste stays in their browser.',
    },
  ],
  exports: 'Download the replies',
  exportsIntro:
    'All replies as files. Each reply names the day on which its facts were last checked; download them again now and then.',
  files: [
    {
      name: 'github-saved-replies.md',
      how: 'GitHub: open Settings, then Saved replies; copy title and text of those that you need.',
    },
    {
      name: 'github-saved-replies.json',
      how: 'The same for scripts: id, title, body, link and day of each.',
    },
    {
      name: 'discord-tags.json',
      how: 'For a Discord bot: name, aliases, and the message as Discord’s API takes it. It mentions nobody.',
    },
    {
      name: 'macros.json',
      how: 'Help desks: macros in the form of Zendesk’s API, one request for each.',
    },
    {
      name: 'macros.csv',
      how: 'The same as a table, for other help desks and spreadsheets: UTF-8, with commas.',
    },
  ],
} as const;
