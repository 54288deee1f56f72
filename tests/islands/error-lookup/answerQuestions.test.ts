import { expect, test } from 'vitest';
import { answerQuestions } from '../../../src/islands/error-lookup/answerQuestions.ts';

const packed = 'v\nthe teapot is empty\n\nv\nthe teapot runs low';

test('after the catalogue each text gets an answer under its own number', () => {
  const respond = answerQuestions();
  expect(respond({ packed })).toEqual({ ready: true });
  const response = respond({ number: 7, text: 'Error: The teapot runs low' });
  expect(response).toMatchObject({ number: 7, answer: { matches: [{ slug: '1' }] } });
});

test('before the catalogue nothing is known', () => {
  expect(answerQuestions()({ number: 1, text: 'The teapot is empty' })).toMatchObject({
    number: 1,
    answer: { matches: [] },
  });
});

test('a catalogue that cannot be used is a fault', () => {
  expect(() => answerQuestions()({ packed: 'v\nit is {x:nothing}' })).toThrow('nothing');
});
