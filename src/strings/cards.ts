/** Words of the cards that previews show: the verdict in a word each, because a card is read at the size of a thumb. */
export const cardStrings = {
  pay: { no: 'No', 'not-yet': 'Not yet', maybe: 'Maybe', yes: 'Yes' },
  wait: { no: 'No', 'until-reset': 'Until reset', minutes: 'Minutes', maybe: 'Maybe' },
  refills: 'It refills',
  firstStep: 'First step',
} as const;
