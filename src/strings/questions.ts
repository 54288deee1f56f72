/** Words of the questions for those who cannot copy their message. `{…}` stands for what is filled in. */
export const questionStrings = {
  kind: 'I can’t copy the text',
  description:
    'Answer two to four questions by looking at the screen, and compare what is left with your message.',
  number: 'Question {number}',
  end: 'What is left',
  answers: 'Answers',
  given: 'Your answers',
  changes: 'To change an answer, follow its link.',
  unsure: 'I am not sure',
  compare: 'Compare with your screen',
  compareOne: 'Compare it with your screen. Does it say this?',
  compareSome: 'One of these {count} may be yours. Look for the words that tell them apart.',
  tell: 'This one if',
  none: 'None of these?',
  back: 'Change the last answer',
  again: 'Start again',
  type: 'Type three or four of its words into the lookup',
  /** The title of an end that is reached by being not sure. */
  unsureAt: 'Not sure: {question}',
} as const;
