import { decodeText } from '../../answers/decodeText.ts';
import { fileStrings } from '../../strings/answers.ts';
import { fillIn } from '../../strings/fillIn.ts';

/** No log that a person wants to look up is longer; megabytes. */
const MOST = 20;
const BYTES = MOST * 1024 * 1024;

/** A file's text, and where it is from. */
export interface ReadFile {
  /** Nothing when the file cannot be read. */
  readonly text?: string;
  readonly note: string;
}

/**
 * Reads a file that was dropped or chosen, up to 20 MB of it.
 *
 * @returns its text, if it can be read, and a sentence that says what was read
 * @example
 * (await readFile(new File(['Overloaded'], 'error.log'))).note; // 'From the file error.log.'
 */
export const readFile = async (file: File): Promise<ReadFile> => {
  const { name } = file;
  try {
    const text = decodeText(new Uint8Array(await file.slice(0, BYTES).arrayBuffer()));
    const cut = file.size > BYTES ? ` ${fillIn(fileStrings.cut, { size: MOST })}` : '';
    return { text, note: fillIn(fileStrings.from, { name }) + cut };
  } catch {
    return { note: fillIn(fileStrings.failed, { name }) };
  }
};
