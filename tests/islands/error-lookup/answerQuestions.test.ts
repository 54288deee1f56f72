import { expect, test } from 'vitest';
import { answerQuestions } from '../../../src/islands/error-lookup/answerQuestions.ts';
import { catalogue } from './catalogue.ts';

test('after the entries each text gets an answer under its own number', () => {
  const respond = answerQuestions();
  expect(respond({ entries: catalogue.entries })).toEqual({ ready: true });
  const response = respond({ number: 7, text: 'Error: The teapot is empty' });
  expect(response).toMatchObject({ number: 7, answer: { matches: [{ slug: 'teapot-empty' }] } });
});

test('before the entries nothing is known', () => {
  expect(answerQuestions()({ number: 1, text: 'The teapot is empty' })).toMatchObject({
    number: 1,
    answer: { matches: [] },
  });
});

test('entries that cannot be used are a fault of the catalogue', () => {
  const broken = [{ ...catalogue.entries[0], wordings: [{ text: 'It is {x:nothing}' }] }];
  expect(() => answerQuestions()({ entries: broken as never })).toThrow('nothing');
});
