/** What reads files, in a script of its own: most readers paste. */
export { readFile } from './readFile.ts';
