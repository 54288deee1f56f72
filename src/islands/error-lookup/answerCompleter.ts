/**
 * Completes answers that are already shown. A script of its own, which loads when the lookup is ready, so that the lookup
 * is ready without it; built as one file it can export nothing, so an event tells it of each answer.
 */
import { completeAnswer, type Shown } from './completeAnswer.ts';

declare global {
  interface WindowEventMap {
    'unreject:answered': CustomEvent<Shown>;
  }
}

addEventListener('unreject:answered', ({ detail }) => {
  completeAnswer(detail);
});
