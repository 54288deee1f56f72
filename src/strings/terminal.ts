/** Words of the command `unreject`. */
export const terminalStrings = {
  help: `Say what a refusal of Claude means, whose limit it is, and what to do first.

  unreject FILE            the text of a file
  claude … 2>&1 | unreject the text of a command; a - for FILE means the same

  --json     one object, for scripts
  --help     this text
  --version  the version of this command and the catalogue in it

Nothing is sent anywhere. What looks like a secret is masked in all that is printed.

Exit codes: 0 it is a message of Claude's, 1 it is not one we know, 2 nothing could be read.`,
  alsoThere: 'Also in the text:',
  version: 'unreject {version}, catalogue of {checked}',
  noInput: 'There is no text: name a file, or pipe a command into it. See unreject --help.',
  oneFile: 'Name one file, not {count}. See unreject --help.',
  noFile: '{file} cannot be read: {reason}.',
} as const;
