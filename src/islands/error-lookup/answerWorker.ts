/**
 * The matcher in a thread of its own, so that a long text never holds up the page. It asks for nothing by itself: the
 * page gives it the entries and the texts.
 */
import { answerQuestions, type Question } from './answerQuestions.ts';

const respond = answerQuestions();

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  postMessage(respond(data));
});
