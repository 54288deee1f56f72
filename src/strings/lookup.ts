/** Words of the lookup. */
export const lookupStrings = {
  label: 'Paste the error text',
  hint: 'A line, a whole log or JSON.',
  dropHint: 'You can also drop a text file here.',
  chooseFile: 'Choose a file',
  clear: 'Clear',
  privacy: 'Nothing you paste leaves your browser.',
  withoutScript: 'Find it in the list of all messages',
} as const;
