import type { DirtyShape } from './dirtyShapes.ts';

/** The longest word in the second half of the message's letters, where a slip hurts most. */
const longestWord = (message: string): string =>
  [...message.matchAll(/[a-z]{5,}/gi)]
    .map(([word]) => word)
    .sort((a, b) => b.length - a.length)[0] ?? '';

/** Three words in a row must be left beside the misspelt one: two, or one here and one there, prove nothing. */
const leavesThreeInARow = (message: string): boolean =>
  message
    .split(longestWord(message), 2)
    .some((side) => (side.match(/[a-z][a-z'’]*/gi) ?? []).length >= 3);

const slip = (message: string, change: (word: string) => string): string => {
  const word = longestWord(message);
  return word === '' ? message : message.replace(word, change(word));
};

/** Where a sentence or a clause of a message ends and the next one begins. */
const SENTENCE_END = /[.!?:](?= )| [·∙|—-](?= )/g;

const lastSentenceStart = (message: string): number =>
  [...message.matchAll(SENTENCE_END)].at(-1)?.index ?? 0;

/** The message without the second half of its last sentence. */
const cutInLastSentence = (message: string): string => {
  const start = lastSentenceStart(message);
  return message.slice(0, start + Math.ceil((message.length - start) / 2));
};

/** A code that is cut is another code or none: `ECONNRE`, `UNABLE_TO_GET`. */
const endsInACode = (message: string): boolean => /\b[A-Z_]{6,}\W*$/.test(message);

/** What is left must hold a whole sentence of four words: the pieces of shorter ones stand in other services' messages too. */
const keepsASentence = (message: string): boolean => {
  const [first = ''] = message.slice(0, lastSentenceStart(message)).split(SENTENCE_END);
  return first.split(' ').length >= 4 && !endsInACode(message);
};

const withoutFirstWord = (message: string): string => message.slice(message.indexOf(' ') + 1);

const middleOf = (words: readonly string[]): number => Math.floor(words.length / 2);

const withoutMiddleWord = (message: string): string => {
  const words = message.split(' ');
  return words.toSpliced(middleOf(words), 1).join(' ');
};

const withoutBothEnds = (message: string): string =>
  withoutFirstWord(message.slice(0, message.lastIndexOf(' ')));

/** What other messages say too must not be all that is left: ten words in one sentence are more than that. */
const keepsTenWords = (message: string): boolean =>
  withoutBothEnds(message)
    .split(SENTENCE_END)
    .some((sentence) => sentence.split(' ').filter((word) => /[a-z]{2}/i.test(word)).length >= 10);

/** Of a shorter message, the last word is too much to lose. */
const hasSixWords = (message: string): boolean =>
  message.split(' ').length >= 6 && !endsInACode(message);

/** The middle of a shorter message, or a name of code, may be the very word that tells it from its siblings. */
const canSpareItsMiddle = (message: string): boolean => {
  const words = message.split(' ');
  return words.length >= 12 && /^[a-z]+$/i.test(words[middleOf(words)] ?? '');
};

const times = (message: string, count: number, between: (attempt: number) => string): string =>
  Array.from({ length: count }, (_, attempt) => `${between(attempt + 1)}${message}`).join('\n');

/** What people and programs write around a message, and what they lose of it. */
export const SURROUNDINGS: readonly DirtyShape[] = [
  [
    'quoted in a sentence',
    (message) => `Since this morning my bot answers "${message}" and nothing else, what now?`,
  ],
  ['in a question', (message) => `Hi all,\n\nhas anyone seen this?\n\n${message}\n\nThanks, Kim`],
  ['in Chinese', (message) => `今天早上突然报错：${message}。请问这是怎么回事？`],
  [
    'in Portuguese',
    (message) => `Desde ontem aparece a mensagem: ${message}\nJá reiniciei tudo, não adiantou.`,
  ],
  ['in Arabic', (message) => `منذ الصباح تظهر هذه الرسالة: ${message}\nماذا أفعل؟`],
  ['in Japanese', (message) => `「${message}」というエラーが出ます。`],
  ['in German', (message) => `Seit heute früh kommt nur noch: ${message}\nWas heißt das?`],
  ['in Spanish', (message) => `Desde esta mañana sale esto: ${message}\n¿Alguien sabe qué es?`],
  ['in Russian', (message) => `С утра пишет вот что: «${message}». Что это значит?`],
  ['in Korean', (message) => `오늘 아침부터 "${message}" 오류가 나요. 왜 그런가요?`],
  ['cut in the last sentence', cutInLastSentence, keepsASentence],
  ['cut with dots', (message) => `${cutInLastSentence(message)}…`, keepsASentence],
  ['the last three letters lost', (message) => message.slice(0, -3), hasSixWords],
  ['a word in the middle lost', withoutMiddleWord, canSpareItsMiddle],
  ['the first word lost', withoutFirstWord, keepsTenWords],
  ['the first and the last word lost', withoutBothEnds, keepsTenWords],
  [
    'a letter lost',
    (message) => slip(message, (word) => word.slice(0, 3) + word.slice(4)),
    leavesThreeInARow,
  ],
  [
    'a letter doubled',
    (message) => slip(message, (word) => word.slice(0, 3) + word.slice(2)),
    leavesThreeInARow,
  ],
  [
    'a letter changed',
    (message) => slip(message, (word) => `${word.slice(0, 2)}x${word.slice(3)}`),
    leavesThreeInARow,
  ],
  [
    'two letters swapped',
    (message) =>
      slip(
        message,
        (word) => `${word.slice(0, 2)}${word.charAt(3)}${word.charAt(2)}${word.slice(4)}`,
      ),
    leavesThreeInARow,
  ],
  [
    'doubled by a retry',
    (message) => `${message}\nRetrying in 4 seconds… (attempt 1/10)\n${message}`,
  ],
  [
    'repeated by a log',
    (message) =>
      times(message, 40, (attempt) => `14:03:${String(attempt + 10)} attempt ${String(attempt)}: `),
  ],
  [
    'after a page of log',
    (message) =>
      `${times('GET /health 204 in 3 ms', 60, (attempt) => `14:${String(attempt)} `)}\n${message}`,
  ],
];
