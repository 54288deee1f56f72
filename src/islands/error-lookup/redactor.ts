/**
 * What masks secrets, in a script of its own: most readers never copy their text. It hands itself over in an event; see
 * loadOnce.ts.
 */
import { redactInSteps } from '../../redaction/redact.ts';

declare global {
  interface WindowEventMap {
    'unreject:redactor': CustomEvent<typeof redactInSteps>;
  }
}

dispatchEvent(new CustomEvent('unreject:redactor', { detail: redactInSteps }));
