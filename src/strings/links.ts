/** Words of links that bring an answer or a text along. `{…}` stands for what is filled in. */
export const linkStrings = {
  /** How sure, of an answer that came with a link. */
  label: 'From a link',
  exact: 'On {day}, somebody’s lookup found every word of this message in their text.',
  likely: 'On {day}, somebody’s lookup found part of this message in their text.',
  yours: 'It is what somebody else saw. Paste your own text to see whether yours says the same.',
  readOut: 'Read out of their text',
  partly: 'The link says more, which this page cannot read. It is left out.',
  unknown: 'The link says nothing that this page can read. Paste the text of the message instead.',
  text: 'This text came with the link that you opened. Nothing of it was sent.',
  textCut:
    'The first {most} characters of the text that came with the link that you opened. Nothing of it was sent.',
} as const;

/** Of the link to an answer, where it is offered. */
export const answerLinkStrings = {
  title: 'A link to this answer',
  holds:
    'Whoever opens it sees this answer. It holds the number of the message, the day and the values that you see in it, and no other word of your text.',
  copy: 'Copy link to this answer',
} as const;
