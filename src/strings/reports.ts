/** Words of the report that support gets, and of the form that makes it. */
export const reportStrings = {
  title: 'A report for support',
  intro: 'Read it before you send it. Nothing is sent from here.',
  heading: 'Claude refused a request',
  message: 'Message',
  page: 'What it means',
  time: 'Time',
  timeHint: 'with the time zone',
  tool: 'Tool and version',
  tried: 'Tried so far',
  triedHint: 'Tick what you have checked already.',
  addText: 'Add my text, without secrets',
  text: 'The text, secrets masked',
  textCut: 'The text, secrets masked; only the part with the message',
  toAdd: 'To add, where you can',
  copy: 'Copy the report',
  failed: 'It could not be loaded. Try again.',
} as const;
