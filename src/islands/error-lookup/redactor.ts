/** What masks secrets, in a script of its own: most readers never copy their text. */
export { redactInSteps } from '../../redaction/redact.ts';
