export const testedStrings = {
  title: 'What the lookup was tested on',
  intro:
    'How often the lookup finds the right page, on real pastes and on made ones, and what it is known to confuse.',
  corpus: 'Real pastes',
  corpusIntro:
    'People posted these texts in public. They were shortened, what was private in them was replaced, and each was labelled with the page that explains it. Only the counts are part of this site.',
  corpusCaution:
    'The lookup was made with these pastes in view. On pastes that nobody has seen before, expect somewhat less.',
  figures: {
    recorded: 'Measured on',
    catalogue: 'Known to the lookup',
    first: 'Right page first',
    amongThree: 'Right page among the first three',
    claimed: 'Something of Claude’s claimed for unrelated text',
  },
  /** `{variants}`, `{wrappers}` and `{lookalikes}` are numbers. */
  known: '{variants} errors, {wrappers} prefixes, {lookalikes} errors of other providers',
  /** `{part}` and `{whole}` are numbers, `{percent}` is their share. */
  of: '{part} of {whole} ({percent} %)',
  corpusMisses: 'Answered otherwise',
  should: 'Should be',
  answered: 'Was answered',
  times: 'Times',
  none: 'No page',
  shapes: 'Made pastes',
  shapesIntro:
    'Every full wording is put into the shapes that programs, terminals, documents and people give it.',
  /** Numbers and a share, as above. */
  shapesTotal: 'In this build the right page came first for {part} of {whole} ({percent} %).',
  /** `{apart}` is a number. */
  shapesShare:
    'A build tries each wording in one of every {apart} shapes, and each tenth width of a terminal. Before a change is accepted, a test tries every wording in every shape and every width.',
  byShape: 'Shape by shape',
  shape: 'Shape',
  pastes: 'Pastes',
  right: 'Right first',
  why: 'Why',
  pairs: 'Known confusions',
  pairsIntro:
    'These pairs cannot be told apart in some made pastes. A test fails when any other is confused.',
  limits: 'What this does not show',
  limitsList: [
    'Only texts were measured. A screenshot has to be typed or described.',
    'A retelling in other words is often answered with nothing. A wrong answer would be worse.',
    'Some shapes leave out messages that are too short to survive them, such as one of two words with a word lost.',
    'A new wording is not found until it is in the catalogue.',
  ],
} as const;
